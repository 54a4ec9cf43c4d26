/**
 * The dossier of an agreement: what a plan says, in two languages side by side, as a PDF for signature that names its
 * content by a hash. Stands above the rest of the feature, which knows nothing of it.
 */
@NullMarked
package org.vinculo.agreement.dossier;

import org.jspecify.annotations.NullMarked;
