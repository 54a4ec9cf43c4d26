package org.vinculo.agreement.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * The call that the guide works out: each side gives half, the French State at most a quarter, and what the French side
 * gives in kind and in time counts up to a fifth of a base that the agreement states. What does not count is left out of
 * the halves and of the quarter's whole.
 */
final class WorkedCall {

    static final String CAPS = """
            [{"code": "french-valued", "names": {"es": "Lo valorizado francés computa hasta un quinto de la base"},
              "effect": "COUNTS_AT_MOST", "measure": {"sides": ["FR"], "kinds": ["IN_KIND", "STAFF_TIME"]},
              "base": {"stated": true}, "limit": "20.00"},
             {"code": "argentine-half", "names": {"es": "La parte argentina, la mitad"},
              "effect": "AT_LEAST", "measure": {"sides": ["AR"], "counted": true},
              "base": {"selection": {"counted": true}}, "limit": "50.00"},
             {"code": "french-half", "names": {"es": "La parte francesa, la mitad"},
              "effect": "AT_LEAST", "measure": {"sides": ["FR"], "counted": true},
              "base": {"selection": {"counted": true}}, "limit": "50.00"},
             {"code": "state-quarter", "names": {"es": "El Estado francés, a lo sumo un cuarto"},
              "effect": "AT_MOST", "measure": {"sides": ["FR"], "actorTypes": ["NATIONAL_BODY"]},
              "base": {"selection": {"counted": true}}, "limit": "25.00"}]""";

    private WorkedCall() {
    }

    static List<Cap> caps() {
        try {
            return new ObjectMapper().readerForListOf(Cap.class).readValue(CAPS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
