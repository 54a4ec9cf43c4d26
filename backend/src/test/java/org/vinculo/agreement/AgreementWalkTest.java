package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Agreements;
import org.vinculo.support.Database;

/**
 * Whatever is written in whatever order: parts are totals, shares are 100.00, what was signed reads the same byte for byte,
 * what is refused changes nothing, and the database reckons the same by other means.
 */
@QuarkusTest
class AgreementWalkTest {

    @Inject
    AgreementAudit audit;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 4 })
    void anySequenceOfWritesKeepsEveryFigure(long seed) {
        Agreements.rates();
        var walk = new AgreementWalk(seed);
        walk.take(45);
        assertThat(walk.accepted().keySet()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(audit.check()).isEmpty();
        assertThat(Database.count("""
                SELECT count(*) FROM agreement g WHERE g.id = ?::uuid AND g.version + 1 = (SELECT count(DISTINCT h.version) FROM history h
                 WHERE h.subject_type = 'AGREEMENT' AND h.subject_id = g.id)""", walk.id())).isOne();
    }

    /** An audit that finds nothing has to be able to find something. */
    @ParameterizedTest
    @ValueSource(strings = { "UPDATE agreement SET value = value + 0.01", "UPDATE agreement SET shares = '[]'",
            "UPDATE agreement SET label = 'Otra'", "UPDATE agreement_contribution c SET value = value + 0.01",
            "UPDATE agreement SET state = 'IN_FORCE', signed_on = '2011-01-01', effective_on = '2011-01-01'",
            "UPDATE agreement SET plan = 1" })
    void theAuditFindsWhatIsWrong(String sql) {
        Agreements.rates();
        var stand = Agreements.stand("Auditoría", "AR", "FR");
        var agreement = stand.agreement().save().contributing(Agreements.cash(stand.one(), "100.00", "USD"));
        assertThat(audit.check()).isEmpty();
        var where = " WHERE " + (sql.contains("contribution") ? "agreement_id" : "id") + " = '" + agreement.id() + "'";
        Database.run("CREATE TABLE kept_agreement AS SELECT * FROM agreement" + where.replace("agreement_id", "id"));
        Database.run(sql + where);
        assertThat(audit.check()).isNotEmpty().allMatch(each -> each.contains(agreement.id()));
        Database.run("UPDATE agreement_contribution SET value = 72.29 WHERE agreement_id = '" + agreement.id() + "'",
                "UPDATE agreement g SET value = k.value, shares = k.shares, label = k.label, state = k.state, signed_on = NULL, "
                        + "effective_on = NULL, plan = k.plan FROM kept_agreement k WHERE g.id = k.id", "DROP TABLE kept_agreement");
        assertThat(audit.check()).isEmpty();
    }
}
