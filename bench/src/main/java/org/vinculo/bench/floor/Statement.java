package org.vinculo.bench.floor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the API sent.
 *
 * @param sql with a question mark for each parameter, as JDBC has it
 * @param parameters as text; null where it bound NULL
 */
public record Statement(String sql, List<@Nullable String> parameters) {

    /** From PostgreSQL's own log, where parameters are numbered and an operator may hold a question mark. */
    static Statement logged(String sql, String parameters) {
        return new Statement(questionMarks(sql), values(parameters));
    }

    private static String questionMarks(String sql) {
        var text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            quoted ^= c == '\'';
            if (!quoted && c == '$' && i + 1 < sql.length() && Character.isDigit(sql.charAt(i + 1))) {
                text.append('?');
                while (i + 1 < sql.length() && Character.isDigit(sql.charAt(i + 1))) {
                    i++;
                }
            } else {
                text.append(c == '?' && !quoted ? "??" : c);
            }
        }
        return text.toString();
    }

    /** Such as {@code $1 = 'it''s', $2 = NULL}. */
    private static List<@Nullable String> values(String logged) {
        var values = new ArrayList<@Nullable String>();
        int at = logged.indexOf(" = ");
        while (at >= 0) {
            at += 3;
            if (logged.charAt(at) != '\'') {
                values.add(null);
            } else {
                var value = new StringBuilder();
                for (at++; logged.charAt(at) != '\'' || logged.startsWith("''", at); at++) {
                    at += logged.charAt(at) == '\'' ? 1 : 0;
                    value.append(logged.charAt(at));
                }
                values.add(value.toString());
            }
            int next = logged.indexOf(", $", at);
            at = next < 0 ? -1 : logged.indexOf(" = ", next);
        }
        return values;
    }
}
