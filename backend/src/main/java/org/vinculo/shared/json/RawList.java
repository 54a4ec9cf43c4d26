package org.vinculo.shared.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that PostgreSQL wrote as JSON: passed on byte for byte to who reads a record, and understood only for who is
 * about to change it.
 */
public final class RawList<T> extends JsonSerializable.Base {

    private final RawJson json;
    private final ObjectReader reader;
    private @Nullable List<T> items;

    private RawList(RawJson json, ObjectReader reader) {
        this.json = json;
        this.reader = reader;
    }

    /** @param reader of a list of these */
    public static <T> RawList<T> of(ResultSet row, String column, ObjectReader reader) throws SQLException {
        return new RawList<>(RawJson.of(row, column), reader);
    }

    /** What is in it. */
    public List<T> items() {
        if (items == null) {
            try {
                items = reader.readValue(json.utf8());
            } catch (IOException impossible) {
                throw new UncheckedIOException("Unreadable " + json, impossible);
            }
        }
        return items;
    }

    @Override
    public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        json.serialize(out, provider);
    }

    @Override
    public void serializeWithType(JsonGenerator out, SerializerProvider provider,
            TypeSerializer type) throws IOException {
        serialize(out, provider);
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
