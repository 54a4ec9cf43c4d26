/**
 * Documents: files that belong to a record, with their earlier versions, kept in the database. What a file is, its bytes
 * say and not its name. Which records have documents, and who sees and writes them there, each kind of record says for
 * itself ({@link org.vinculo.document.DocumentSubject}). May use shared, history and link.
 */
@NullMarked
package org.vinculo.document;

import org.jspecify.annotations.NullMarked;
