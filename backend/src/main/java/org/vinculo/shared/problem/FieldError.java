package org.vinculo.shared.problem;

import java.util.List;

/**
 * One thing wrong with one part of a request.
 *
 * @param place where it stands: a JSON pointer into the body, or the name of a parameter or header
 * @param code what is wrong, for programs; its words in five languages stand in {@code problems*.properties}
 * @param arguments what the words mention: the limit, the allowed values, the holder of a code
 */
public record FieldError(Kind kind, String place, String code, List<Object> arguments) {

    /** The kinds of place; their names are the members of an error in the answer. */
    public enum Kind { POINTER, PARAMETER, HEADER }

    public static FieldError at(String pointer, String code, Object... arguments) {
        return new FieldError(Kind.POINTER, pointer, code, List.of(arguments));
    }

    public static FieldError parameter(String name, String code, Object... arguments) {
        return new FieldError(Kind.PARAMETER, name, code, List.of(arguments));
    }

    public static FieldError header(String name, String code, Object... arguments) {
        return new FieldError(Kind.HEADER, name, code, List.of(arguments));
    }
}
