package org.vinculo.shared.concurrency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds who is to be asked whether a first answer may be given again. */
@ApplicationScoped
class StillAllowedChecks {

    private static final Pattern RECORD = Pattern.compile("(/api/v1/[a-z-]+/)([0-9a-f]{8}-[0-9a-f-]{27})(?:/.*)?");

    private final Instance<StillAllowed> checks;

    @Inject
    StillAllowedChecks(@Any Instance<StillAllowed> checks) {
        this.checks = checks;
    }

    /**
     * @param record address of the record that the first answer was about
     * @param path what was asked
     */
    void require(String record, String path) {
        var address = RECORD.matcher(record);
        if (!address.matches()) {
            throw new IllegalStateException("A repeated write is about no record: " + record);
        }
        checks.stream().filter(each -> each.collection().equals(address.group(1))).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows who may write " + address.group(1)))
                .requireStill(UUID.fromString(address.group(2)), path);
    }
}
