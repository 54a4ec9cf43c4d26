package org.vinculo.shared.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.text.TextRules;

/** Why, or on what evidence, a record is changed: what the request says in its {@code Change-Reason} header. */
@RequestScoped
public class ChangeReason {

    public static final String HEADER = "Change-Reason";
    public static final int LONGEST = 500;

    /** Printable ASCII, anything else as percent-encoded UTF-8 (RFC 3986). */
    private static final Pattern FORM = Pattern.compile("(?:[\\x20-\\x24\\x26-\\x7E]|%[0-9A-Fa-f]{2})*");

    private final CurrentRequest request;

    @Inject
    ChangeReason(CurrentRequest request) {
        this.request = request;
    }

    /** As it is kept; empty when none was given. @throws ProblemException 400 naming the header when it cannot be read or kept */
    public Optional<String> given() {
        var values = request.headers(HEADER);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1 || !FORM.matcher(values.getFirst()).matches()) {
            throw refused(FieldError.header(HEADER, values.size() > 1 ? "given-twice" : "wrong-form"));
        }
        var errors = new ArrayList<FieldError>();
        var clean = TextRules.lines(decode(values.getFirst()), HEADER, LONGEST, errors);
        if (!errors.isEmpty()) {
            var first = errors.getFirst();
            throw refused(new FieldError(FieldError.Kind.HEADER, HEADER, first.code(), first.arguments()));
        }
        return Optional.of(clean);
    }

    private static String decode(String encoded) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(encoded.charAt(i));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException invalid) {
            throw refused(FieldError.header(HEADER, "wrong-form"));
        }
    }

    private static ProblemException refused(FieldError error) {
        return ProblemException.of(ProblemType.INVALID_HEADER, List.of(error));
    }
}
