package org.vinculo.shared.security;

import java.util.Set;

/** Realm roles, and the rights that endpoints are annotated with. */
public final class Roles {

    public static final String INTEGRATION = "integration";
    public static final String LOCAL_GOVERNMENT = "local-government";
    public static final String MISSION = "mission";
    public static final String ANALYST = "analyst";
    public static final String REVIEWER = "reviewer";
    public static final String ADMIN = "admin";

    /** Roles that people hold; integrations stand apart because their scopes decide. */
    public static final Set<String> PEOPLE = Set.of(LOCAL_GOVERNMENT, MISSION, ANALYST, REVIEWER, ADMIN);

    /** Held by whoever may read at all: people with a role, and integrations with a reading scope. */
    public static final String MAY_READ = "right:read";

    /** Held by whoever may write something; which records, {@link AccessPolicy} says. */
    public static final String MAY_WRITE = "right:write";

    private Roles() {
    }
}
