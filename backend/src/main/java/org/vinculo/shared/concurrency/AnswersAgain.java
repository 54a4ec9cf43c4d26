package org.vinculo.shared.concurrency;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * A resource whose answers hold what may not be kept, such as personal data. Where {@link Idempotent#keepsBody()} is
 * false only the status and the address of a first answer are remembered, and a repeated request is answered with the
 * record as it is now, by the rights of now.
 */
public interface AnswersAgain {

    /** @param path the record's, from the API's root on */
    RestResponse<?> again(String path);
}
