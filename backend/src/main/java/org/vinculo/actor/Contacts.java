package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.security.Viewer;

/** The tables of contacts: who stands in {@code contact_version} alone, each version whole. */
@ApplicationScoped
class Contacts {

    private static final String READ = """
            SELECT c.id, c.version, c.ended_at, c.erased_at, v.name, v.role, v.email, v.phone, v.language
              FROM contact c
              LEFT JOIN LATERAL (SELECT * FROM contact_version v WHERE v.contact_id = c.id ORDER BY v.version DESC LIMIT 1) v
                ON true
             WHERE c.actor_id = :actor""";

    private final Jdbi jdbi;
    private final Viewer viewer;

    @Inject
    Contacts(Jdbi jdbi, Viewer viewer) {
        this.jdbi = jdbi;
        this.viewer = viewer;
    }

    /** @param ended whether those who are no longer to be reached there are listed too */
    List<ContactView> of(UUID actor, boolean ended) {
        return jdbi.withHandle(handle -> handle.createQuery(READ + (ended ? "" : " AND c.ended_at IS NULL")
                + " ORDER BY c.ended_at IS NOT NULL, fold(v.name), c.id").bind("actor", actor)
                .map((row, context) -> view(row)).list());
    }

    Optional<ContactView> find(UUID actor, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(READ + " AND c.id = :id").bind("actor", actor).bind("id", id)
                .map((row, context) -> view(row)).findOne());
    }

    boolean exists(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM contact WHERE id = :id)")
                .bind("id", id).mapTo(Boolean.class).one());
    }

    /** Lets nobody else change the contact until the transaction ends. */
    void lock(UUID id) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT 1 FROM contact WHERE id = :id FOR NO KEY UPDATE")
                .bind("id", id).mapTo(Integer.class).findOne());
    }

    void add(UUID actor, UUID id, ContactFacts facts, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO contact (id, actor_id, created_at, updated_at) VALUES (:id, :actor, :now, :now)""")
                .bind("id", id).bind("actor", actor).bind("now", now).execute());
        keep(id, 0, facts, now);
    }

    void change(UUID id, long version, ContactFacts facts, Instant now) {
        touch(id, version, "updated_at = :now", now);
        keep(id, version, facts, now);
    }

    void end(UUID id, long version, Instant now) {
        touch(id, version, "updated_at = :now, ended_at = :now", now);
    }

    /** The only thing that ever deletes from {@code contact_version}. */
    void erase(UUID id, long version, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM contact_version WHERE contact_id = :id")
                .bind("id", id).execute());
        touch(id, version, "updated_at = :now, ended_at = coalesce(ended_at, :now), erased_at = :now", now);
    }

    private void touch(UUID id, long version, String what, @Nullable Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE contact SET version = :version, " + what + " WHERE id = :id")
                .bind("id", id).bind("version", version).bind("now", now).execute());
    }

    private void keep(UUID id, long version, ContactFacts facts, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO contact_version (contact_id, version, name, role, email, phone, language, author, at)
                VALUES (:id, :version, :name, :role, :email, :phone, :language, :author, :now)""")
                .bind("id", id).bind("version", version).bind("name", facts.name()).bind("role", facts.role())
                .bind("email", facts.email()).bind("phone", facts.phone()).bind("language", facts.language())
                .bind("author", viewer.username()).bind("now", now).execute());
    }

    private static ContactView view(ResultSet row) throws SQLException {
        return new ContactView(row.getObject("id", UUID.class), row.getLong("version"), row.getString("name"),
                row.getString("role"), row.getString("email"), row.getString("phone"), row.getString("language"),
                time(row, "ended_at"), time(row, "erased_at"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
