package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vinculo.link.LinkTransition.Guard;
import org.vinculo.link.LinkTransition.Who;

class LinkTransitionTest {

    private static final Set<LinkState> ENDS =
            EnumSet.of(LinkState.OBJECTED, LinkState.CONCLUDED, LinkState.EXPIRED, LinkState.DISCARDED);

    @Test
    void everyStateIsReachedFromADraft() {
        var reached = EnumSet.of(LinkState.DRAFT);
        var waiting = new ArrayDeque<>(List.of(LinkState.DRAFT));
        while (!waiting.isEmpty()) {
            waiting.remove().next().stream().filter(reached::add).forEach(waiting::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(LinkState.values());
    }

    @Test
    void whatHasEndedLeadsNowhereButToVoidAndVoidNowhere() {
        ENDS.forEach(state -> assertThat(state.next()).as(state.name()).containsExactly(LinkState.VOID));
        assertThat(LinkState.VOID.next()).isEmpty();
    }

    @Property
    void noWayOfTakingTransitionsPassesATableThatDoesNotNameIt(@ForAll @Size(max = 12) List<LinkTransition> wanted) {
        var state = LinkState.DRAFT;
        for (var transition : wanted) {
            if (transition.from().contains(state)) {
                assertThat(LinkTransition.between(state, transition.to())).isPresent();
                assertThat(state.next()).contains(transition.to());
                state = transition.to();
            }
        }
        assertThat(state == LinkState.DRAFT || Arrays.stream(LinkTransition.values()).map(LinkTransition::to).toList()
                .contains(state)).isTrue();
    }

    @Property
    void betweenTwoStatesThereIsOneRowOrNone(@ForAll LinkState from, @ForAll LinkState to) {
        var rows = Arrays.stream(LinkTransition.values())
                .filter(each -> each.from().contains(from) && each.to() == to).toList();
        assertThat(rows).hasSizeLessThanOrEqualTo(1);
        assertThat(LinkTransition.between(from, to)).isEqualTo(rows.stream().findFirst());
    }

    @Property
    void nobodyComesIntoForceWithoutTheMinistry(@ForAll @Size(max = 12) List<LinkTransition> wanted) {
        var state = LinkState.DRAFT;
        boolean cleared = false;
        for (var transition : wanted) {
            if (transition.from().contains(state)) {
                state = transition.to();
                cleared |= transition == LinkTransition.CLEAR;
            }
        }
        assertThat(cleared || !EnumSet.of(LinkState.ACTIVE, LinkState.SUSPENDED, LinkState.LAPSED, LinkState.CONCLUDED)
                .contains(state)).isTrue();
    }

    @Test
    void everyDecisionOfAReviewerIsWithFourEyesOrHasAReason() {
        assertThat(LinkTransition.CLEAR.guards()).contains(Guard.FOUR_EYES, Guard.CHECKLIST, Guard.OPINION);
        assertThat(LinkTransition.OBJECT.guards()).contains(Guard.FOUR_EYES, Guard.REASON);
        assertThat(LinkTransition.CLAIM.guards()).contains(Guard.FOUR_EYES);
        assertThat(Arrays.stream(LinkTransition.values()).filter(each -> each.who() == Who.CLOCK))
                .containsExactlyInAnyOrder(LinkTransition.EXPIRE, LinkTransition.LAPSE);
        assertThat(Arrays.stream(LinkTransition.values()).filter(each -> each.to().gone()))
                .allSatisfy(each -> assertThat(each.guards()).contains(Guard.REASON));
    }

    @Test
    void whatIsUnderClearanceRestsInWhatIsMaterial() {
        for (var state : List.of(LinkState.SUBMITTED, LinkState.IN_REVIEW, LinkState.CLEARED)) {
            assertThat(state.editable()).isTrue();
            assertThat(state.materialEditable(Clearance.NONE)).as(state.name()).isFalse();
            assertThat(state.materialEditable(Clearance.NOT_NEEDED)).as(state.name()).isFalse();
        }
        assertThat(LinkState.ACTIVE.materialEditable(Clearance.NONE)).isFalse();
        assertThat(LinkState.ACTIVE.materialEditable(Clearance.PRE_EXISTING)).isTrue();
        assertThat(LinkState.VOID.editable()).isFalse();
    }
}
