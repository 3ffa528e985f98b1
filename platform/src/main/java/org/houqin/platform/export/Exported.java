package org.houqin.platform.export;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The list can also be had as a table: {@code Accept: text/csv} or the XLSX type. The same method answers, page after page
 * or whole, so filters, order and rights are those of the list.
 *
 * <pre>{@code
 * @Exported(name = "tickets", columns = {"number", "status", "location.path", "createdAt"})
 * public Uni<Page<TicketSummary>> list(@BeanParam TicketListQuery wanted)
 * }</pre>
 *
 * What heads a column is in {@code export/en.properties} and {@code export/zh.properties} of the service, see {@link ExportLabels}.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Exported {
    /** Name of the list, also that of the file. */
    @Nonbinding
    String name();

    /**
     * Fields of the rows as the API writes them, with dots into nested ones; through a list all its values are joined.
     * {@code :number} behind a field of text says that it holds a number.
     */
    @Nonbinding
    String[] columns();
}
