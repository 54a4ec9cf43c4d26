package org.vinculo.shared.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * JSON that PostgreSQL wrote, passed on byte for byte. As a text it would be decoded and encoded again, which of a page of
 * a list is most of what there is to write.
 */
public final class RawJson extends JsonSerializable.Base {

    private final byte[] utf8;

    RawJson(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** A column that is never null; the driver's sessions are in UTF-8. */
    public static RawJson of(ResultSet row, String column) throws SQLException {
        return new RawJson(row.getBytes(column));
    }

    byte[] utf8() {
        return utf8;
    }

    @Override
    public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeRawValue(new RawBytes(utf8));
    }

    @Override
    public void serializeWithType(JsonGenerator out, SerializerProvider provider,
            TypeSerializer type) throws IOException {
        serialize(out, provider);
    }

    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
