package org.vinculo.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;

/** JSON merge patch (RFC 7396): named members replace, null removes, the rest stays. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;

    @Inject
    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What a record becomes under a patch.
     *
     * @param current the editable part of the record as it is
     * @param patch the request's body
     * @throws ProblemException 422 with a pointer when the patch is no object, names a member the record does not
     *         have, or gives one a value of another type
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw ProblemException.validation(FieldError.at("", "wrong-type", "object"));
        }
        try {
            return json.treeToValue(merge(json.valueToTree(current), patch, true), type);
        } catch (JsonProcessingException unreadable) {
            throw JsonComplaints.of(unreadable);
        }
    }

    /** At the top a null for an absent member is kept, so that one the record does not know is still refused. */
    private JsonNode merge(JsonNode target, JsonNode patch, boolean top) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object.deepCopy() : json.createObjectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
                if (top && !target.has(change.getKey())) {
                    result.set(change.getKey(), change.getValue());
                }
            } else {
                result.set(change.getKey(), merge(result.path(change.getKey()), change.getValue(), false));
            }
        });
        return result;
    }
}
