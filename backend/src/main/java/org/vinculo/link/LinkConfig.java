package org.vinculo.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;

/** What the operator decides about links. */
@ConfigMapping(prefix = "vinculo")
interface LinkConfig {

    /** ISO 3166-1 alpha-2: links with a partner of this country need a clearance. */
    String homeCountry();

    /** Links that began before this day are put on record as older than the registry. */
    @WithDefault("2003-01-01")
    LocalDate registryStart();
}
