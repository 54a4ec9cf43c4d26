package org.vinculo.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Ids, dates and codes in the one form that the contract gives. Jackson by itself also takes ids in Base64 or empty,
 * dates as arrays or with a time of day that it drops, and codes with spaces around them.
 */
final class StrictTypes extends SimpleModule {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    StrictTypes() {
        addDeserializer(UUID.class, new Exact<>(UUID.class, text -> ID.matcher(text).matches() ? UUID.fromString(text) : null));
        addDeserializer(LocalDate.class,
                new Exact<>(LocalDate.class, text -> DATE.matcher(text).matches() ? LocalDate.parse(text) : null));
        setDeserializerModifier(new ExactNames());
    }

    /** Reads a text of one exact form; the function gives null, or fails, for any other. */
    private static final class Exact<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> reader;

        Exact(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type().cast(context.handleUnexpectedToken(type(), parser));
            }
            var text = parser.getText();
            try {
                var value = reader.apply(text);
                if (value != null) {
                    return value;
                }
            } catch (RuntimeException noSuchValue) {
                return type().cast(context.handleWeirdStringValue(type(), text, "no such value"));
            }
            return type().cast(context.handleWeirdStringValue(type(), text, "another form"));
        }

        @SuppressWarnings("unchecked")
        private Class<T> type() {
            return (Class<T>) handledType();
        }
    }

    /** Codes by their whole name. */
    private static final class ExactNames extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type,
                BeanDescription description, JsonDeserializer<?> lenient) {
            return byName(type.getRawClass());
        }

        private static <T> JsonDeserializer<T> byName(Class<T> type) {
            return new Exact<>(type, text -> Arrays.stream(type.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(text)).findFirst().orElse(null));
        }
    }
}
