package org.vinculo.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A record as it was at a version, and the change that led to it. */
public final class Remembered {

    private final HistoryEntry entry;
    private final ObjectNode fields;
    private final Map<String, JsonNode> parts;
    private final ObjectMapper json;

    Remembered(HistoryEntry entry, ObjectNode fields, Map<String, JsonNode> parts, ObjectMapper json) {
        this.entry = entry;
        this.fields = fields;
        this.parts = parts;
        this.json = json;
    }

    /** The change that led to this version. */
    public HistoryEntry entry() {
        return entry;
    }

    /** Its fields, those that the given record knows: the log also tells of what is remembered elsewhere. */
    public <T extends Record> T as(Class<T> type) {
        var names = Arrays.stream(type.getRecordComponents()).map(component -> component.getName()).toList();
        return json.convertValue(fields.deepCopy().retain(names), type);
    }

    /** What is remembered one by one under {@code name/<id>}, such as activities. */
    public <T> List<T> parts(String name, Class<T> type) {
        return parts.entrySet().stream().filter(part -> part.getKey().startsWith(name + '/'))
                .map(part -> json.convertValue(part.getValue(), type)).toList();
    }
}
