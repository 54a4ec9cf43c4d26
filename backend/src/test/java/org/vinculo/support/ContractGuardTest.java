package org.vinculo.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The guard itself must be able to fail: a contract check that accepts everything proves nothing. */
@QuarkusTest
class ContractGuardTest {
    private static final String GOOD = """
            {"id": "1", "username": "analista", "name": "Ana", "roles": ["analyst"],
             "abilities": {"territories": {"create": true}, "actors": {"create": true}, "links": {"create": true},
                           "referenceData": {"manage": false}}}""";

    @Test
    void acceptsAnAnswerThatKeepsTheContract() {
        assertThat(faults(200, GOOD)).isEmpty();
    }

    @Test
    void noticesAWrongType() {
        assertThat(faults(200, GOOD.replace("\"create\": true", "\"create\": \"yes\""))).contains("create");
    }

    @Test
    void noticesAMissingMember() {
        assertThat(faults(200, GOOD.replace("\"username\": \"analista\", ", ""))).contains("username");
    }

    @Test
    void noticesAStatusThatIsNotInTheContract() {
        assertThat(faults(418, GOOD)).contains("418");
    }

    private static String faults(int status, String body) {
        var response = SimpleResponse.Builder.status(status).withContentType("application/json").withBody(body).build();
        var report = ContractGuard.validator().validateResponse("/api/v1/me", Request.Method.GET, response);
        return report.hasErrors() ? report.getMessages().toString() : "";
    }
}
