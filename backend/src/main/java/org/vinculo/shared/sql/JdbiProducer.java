package org.vinculo.shared.sql;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** One Jdbi over the application's pool; inside a transaction its handles use the transaction's connection. */
@Singleton
class JdbiProducer {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource pool) {
        return Jdbi.create(pool);
    }
}
