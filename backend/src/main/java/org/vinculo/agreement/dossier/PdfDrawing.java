package org.vinculo.agreement.dossier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws XHTML as PDF, the same bytes for the same text. Nothing but its own fonts is ever read: whatever a text refers to,
 * on the network or on disk, is refused. One at a time and beside the threads that answer requests, since drawing is all
 * computing, and the largest plans take some tens of megabytes.
 */
@ApplicationScoped
class PdfDrawing {

    private static final String PRODUCER = "Vínculo";

    private final ExecutorService drawing = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("dossier").daemon().factory());

    byte[] draw(Dossiers.Written dossier) {
        try {
            return drawing.submit(() -> drawn(dossier)).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A dossier could not be drawn", failed.getCause());
        }
    }

    @PreDestroy
    void close() {
        drawing.shutdownNow();
    }

    static byte[] drawn(Dossiers.Written dossier) {
        var out = new ByteArrayOutputStream();
        try (var renderer = renderer(dossier.xhtml())) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            date(document, dossier);
            document.save(out);
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(String xhtml) {
        var builder = new PdfRendererBuilder().withHtmlContent(xhtml, "about:blank").withProducer(PRODUCER)
                .usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        font(builder, "/dossier/fonts/VinculoSans-Regular.ttf", "Text", 400);
        font(builder, "/dossier/fonts/VinculoSans-SemiBold.ttf", "Text", 600);
        font(builder, "/dossier/fonts/VinculoSans-TightRegular.ttf", "Table", 400);
        font(builder, "/dossier/fonts/VinculoSans-TightSemiBold.ttf", "Table", 600);
        font(builder, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf", "Wide", 400);
        font(builder, "/dossier/fonts/DejaVuSans-Caucasus.ttf", "Caucasus", 400);
        return builder.buildPdfRenderer();
    }

    private static void font(PdfRendererBuilder builder, String path, String family, int weight) {
        builder.useFont(() -> Objects.requireNonNull(PdfDrawing.class.getResourceAsStream(path), path), family, weight,
                FontStyle.NORMAL, true);
    }

    /** A PDF is dated and given a random name by whoever writes it; here both come from what it says. */
    private static void date(PDDocument document, Dossiers.Written dossier) {
        var information = document.getDocumentInformation();
        information.setCreationDate(calendar(dossier.at()));
        information.setModificationDate(calendar(dossier.at()));
        information.setTitle(dossier.title());
        document.setDocumentId(Long.parseUnsignedLong(Hash.of(dossier.xhtml()).substring(0, 16), 16));
    }

    private static GregorianCalendar calendar(Instant at) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTime(Date.from(at));
        return calendar;
    }
}
