package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

@QuarkusTest
class LinkCountersTest {

    @Inject
    LinkCounters counters;

    @Test
    void aLinkCountsForItsParticipantsAndOnceForEachPlaceUntilItIsGone() {
        var region = region("AR", "Provincia contada").save();
        var one = town("AR", "Contada Uno").under(region).save();
        var two = town("AR", "Contada Dos").under(region).save();
        var link = Links.between(one, two).partner(town("IT", "Contata").save()).save();
        assertThat(count(region)).isOne();
        assertThat(count(one)).isOne();
        Links.between(two, town("FR", "Comptée").save()).since("1999-01-01").save();
        assertThat(count(region)).isEqualTo(2);
        link.post(Tokens.analyst(), "/discard", Map.of("reason", "x")).then().statusCode(200);
        assertThat(count(region)).isOne();
        assertThat(count(one)).isZero();
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void theCheckNoticesWhatIsKeptWrongly() {
        var town = town("AR", "Mal contada").save();
        var link = Links.between(town, town("IT", "Mal contata").save()).save();
        Database.run("UPDATE territory SET link_count = 7 WHERE id = '" + town.id() + "'",
                "UPDATE link SET label = 'x' WHERE id = '" + link.id() + "'");
        assertThat(counters.check()).hasSize(2).anyMatch(line -> line.contains(town.id()) && line.contains("7"))
                .anyMatch(line -> line.contains(link.id()));
        Database.run("UPDATE territory SET link_count = 1 WHERE id = '" + town.id() + "'",
                "SELECT link_gather(ARRAY['" + link.id() + "'::uuid])");
        assertThat(counters.check()).isEmpty();
    }

    private static long count(Territories.Saved territory) {
        return Database.count("SELECT link_count FROM territory WHERE id = ?::uuid", territory.id());
    }
}
