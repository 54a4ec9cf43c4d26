package org.vinculo.exchange.reference;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator decides about the shipped data. */
@ConfigMapping(prefix = "vinculo.reference")
public interface ReferenceConfig {

    /** Whether to bring it in at all when the application starts. */
    @WithDefault("true")
    boolean load();

    /** Whether to bring in the missions that the demo accounts belong to. */
    @WithDefault("false")
    boolean demo();
}
