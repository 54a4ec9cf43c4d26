package org.vinculo.document;

import java.util.UUID;

/** The kinds of record that have documents, each with its address. */
public enum SubjectType {
    LINK("/api/v1/links/%2$s"),
    ACTIVITY("/api/v1/links/%1$s/activities/%2$s"),
    AGREEMENT("/api/v1/agreements/%2$s");

    private final String address;

    SubjectType(String address) {
        this.address = address;
    }

    /**
     * From the API's root on.
     *
     * @param record on whose page the subject is found; often the subject itself
     */
    String path(UUID record, UUID subject) {
        return address.formatted(record, subject);
    }
}
