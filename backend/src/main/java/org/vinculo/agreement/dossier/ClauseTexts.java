package org.vinculo.agreement.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clauses, numbered: those that this agreement has a use for. */
final class ClauseTexts {

    private final DossierContent content;
    private final Tongues tongues;
    private final List<Dossier.Clause> clauses = new ArrayList<>();

    ClauseTexts(DossierContent content, Tongues tongues) {
        this.content = content;
        this.tongues = tongues;
    }

    List<Dossier.Clause> write() {
        add("parties", tongues.say("clause.parties.text", names()));
        add("purpose", tongues.say("clause.purpose.text", content.title(), content.link().label()), content.objectives());
        add("commitments", tongues.pair(tongue -> tongue.say("clause.commitments.text", tongue.amount(content.totals().value()))));
        add("account", tongues.say("clause.account.text", content.accountCurrency()));
        add("schedule", tongues.say(content.schedule().isEmpty() ? "clause.schedule.none" : "clause.schedule.text"));
        if (content.call() != null) {
            add("call", tongues.say("clause.call.text", content.call().code(), content.call().title()));
        }
        add("amendments", tongues.say("clause.amendments.text"));
        var closes = content.closesOn();
        add("term", closes == null ? tongues.say("clause.term.open")
                : tongues.pair(tongue -> tongue.say("clause.term.text", tongue.day(closes))));
        add("languages", tongues.isOne() ? tongues.pair(tongue -> tongue.say("clause.languages.one", language(tongue, tongue)))
                : tongues.pair(tongue -> tongue.say("clause.languages.text", language(tongue, tongues.home()),
                        language(tongue, tongues.other()))));
        add("identity", tongues.say("clause.identity.text"));
        return clauses;
    }

    private String names() {
        return content.parties().stream().map(party -> party.actor().name()).collect(Collectors.joining("; "));
    }

    private static String language(Tongue speaking, Tongue named) {
        return speaking.say("language." + named.code());
    }

    private void add(String key, Pair text) {
        add(key, text, null);
    }

    private void add(String key, Pair text, @Nullable String quote) {
        clauses.add(new Dossier.Clause(clauses.size() + 1, tongues.say("clause." + key), text, quote));
    }
}
