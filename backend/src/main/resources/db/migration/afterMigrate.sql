-- What the application's role may do. It runs after every migration, so a new table is covered at once.
GRANT USAGE ON SCHEMA public TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app_role};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${app_role};
-- What an import has just brought in is looked at before it is compared, what it wrote before it is listed, and names that
-- were just read before they are looked up; autovacuum sees them only afterwards.
GRANT MAINTAIN ON import_row, import_place, import_row_place, import_record, known_name TO ${app_role};
REVOKE ALL ON flyway_schema_history FROM ${app_role};
REVOKE UPDATE, DELETE ON history, territory_event, territory_successor, client_given_id FROM ${app_role};
REVOKE DELETE ON link, link_activity FROM ${app_role};
REVOKE UPDATE, DELETE ON import_record FROM ${app_role};
REVOKE UPDATE, DELETE ON exchange_rate FROM ${app_role};
-- That a rate serves no more is all that may be said of it later.
GRANT UPDATE (withdrawn_at) ON exchange_rate TO ${app_role};
REVOKE DELETE ON tariff, call FROM ${app_role};
REVOKE UPDATE, DELETE ON agreement_transition FROM ${app_role};
REVOKE DELETE ON agreement, agreement_plan FROM ${app_role};
REVOKE UPDATE, DELETE ON agreement_dossier FROM ${app_role};
REVOKE UPDATE ON contact_version FROM ${app_role};
REVOKE DELETE ON document FROM ${app_role};
REVOKE UPDATE, DELETE ON document_version FROM ${app_role};
REVOKE UPDATE ON document_content, document_chunk FROM ${app_role};
REVOKE INSERT, UPDATE, DELETE ON history_epoch FROM ${app_role};

-- After a restore into a fresh cluster transaction numbers start low; lift the order above what is on record.
UPDATE history_epoch
   SET shift = greatest(shift, (SELECT coalesce(max(tx), 0) + 1 FROM history) - pg_current_xact_id()::text::bigint)
 WHERE (SELECT coalesce(max(tx), 0) FROM history) > shift + pg_current_xact_id()::text::bigint;
