package org.vinculo.exchange.imports.file;

import java.util.List;

/** A file that cannot be read as a table. */
public final class UnreadableFile extends Exception {

    /** Why; the arguments that come with it stand in brackets. */
    public enum Code {
        FILE_EMPTY,
        /** No text. */
        FILE_BINARY,
        /** A record or a cell, or a quote that never closes (the row; the most characters of a cell). */
        LINE_TOO_LONG,
        /** (The most there may be.) */
        TOO_MANY_COLUMNS,
        /** (The most there may be.) */
        TOO_MANY_ROWS,
        /** Far more comes out of the archive than went in. */
        ARCHIVE_BOMB,
        WORKBOOK_BROKEN,
        WORKBOOK_ENCRYPTED,
        WORKBOOK_MACROS,
        NO_HEADER,
        NO_ROWS,
        /** Neither CSV nor XLSX (what it is instead, such as {@code pdf}). */
        UNKNOWN_FORMAT,
        /** (The name asked for.) */
        NO_SUCH_SHEET
    }

    private static final long serialVersionUID = 1;

    private final Code code;
    private final transient List<Object> arguments;

    UnreadableFile(Code code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    UnreadableFile(Code code, Throwable cause) {
        super(code.name(), cause);
        this.code = code;
        this.arguments = List.of();
    }

    public Code code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
