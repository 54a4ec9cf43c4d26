package org.vinculo.shared.concurrency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A writing operation whose answer can be asked for again with the same {@code Idempotency-Key}. The interceptor opens
 * the transaction, so that the write and the memory of its answer stand or fall together.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.TYPE })
public @interface Idempotent {

    /** Whether the answer's body may be kept; where not, the resource {@link AnswersAgain}. */
    @Nonbinding boolean keepsBody() default true;
}
