package org.vinculo.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares two states of a record field by field. */
@ApplicationScoped
public class Changes {

    private final ObjectMapper json;

    @Inject
    Changes(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param before the record's state before, as the record that describes it; null for a new one
     * @param after its state after
     * @return the fields that differ, by name in alphabetical order
     */
    public Map<String, Change> between(@Nullable Object before, Object after) {
        JsonNode was = before == null ? json.createObjectNode() : json.valueToTree(before);
        JsonNode is = json.valueToTree(after);
        var names = new TreeSet<String>();
        was.fieldNames().forEachRemaining(names::add);
        is.fieldNames().forEachRemaining(names::add);
        var changes = new LinkedHashMap<String, Change>();
        for (var name : names) {
            var from = valueOf(was, name);
            var to = valueOf(is, name);
            if (from == null ? to != null : !from.equals(to)) {
                changes.put(name, new Change(from, to));
            }
        }
        return changes;
    }

    private static @Nullable JsonNode valueOf(JsonNode state, String name) {
        var value = state.get(name);
        return value == null || value.isNull() || value.isContainerNode() && value.isEmpty() ? null : value;
    }
}
