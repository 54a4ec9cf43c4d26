package org.vinculo.exchange.reference;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the shipped data when the application starts, before it answers its first request. */
@ApplicationScoped
public class ReferenceLoader {

    private static final Logger LOG = Logger.getLogger(ReferenceLoader.class);

    private final ReferenceConfig config;
    private final AgroalDataSource dataSource;
    private final String homeCountry;

    @Inject
    ReferenceLoader(ReferenceConfig config, AgroalDataSource dataSource,
            @ConfigProperty(name = "vinculo.home-country") String homeCountry) {
        this.config = config;
        this.dataSource = dataSource;
        this.homeCountry = homeCountry;
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent started) {
        if (!config.load()) {
            LOG.info("Reference data is not loaded: vinculo.reference.load=false");
            return;
        }
        LOG.info(new ReferenceLoad(dataSource, new ReferenceFiles(), homeCountry, config.demo()).run().line());
    }
}
