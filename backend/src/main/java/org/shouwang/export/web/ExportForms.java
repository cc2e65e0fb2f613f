package org.shouwang.export.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.shouwang.export.usecase.RequestExport;
import org.shouwang.export.usecase.RequestExport.Preview;
import org.shouwang.platform.sheets.SheetFormat;

/** What is sent about exports, and what comes back before one is asked for. */
final class ExportForms {

    private ExportForms() {}

    /**
     * @param list {@code households}
     * @param region only there and below; the whole jurisdiction when left out
     * @param filter as the list on the screen is filtered; codes only
     */
    @Serdeable
    record PreviewBody(@NotBlank @Size(max = 40) String list, @Nullable String region, @Nullable Map<String, String> filter) {}

    /**
     * What would come of a request.
     *
     * @param rows that the file would hold
     * @param approval {@code not_needed}; {@code above_limit}: with what was taken today it is more than the tenant allows;
     *     {@code limit_not_set}: the tenant allows nothing without a second person
     * @param limit rows a day that the tenant allows without approval; null when it has not said
     * @param takenToday of them used up by the caller
     * @param filterText the filter in words
     * @param mostXlsxRows more do not fit into an XLSX file
     */
    @Serdeable
    record ExportPreview(long rows, String approval, @Nullable Long limit, long takenToday, String filterText, long mostXlsxRows) {

        static ExportPreview of(Preview preview) {
            return new ExportPreview(preview.rows(), preview.approval().word(), preview.limit().map(BigDecimal::longValue).orElse(null),
                    preview.takenToday(), preview.filterText(), RequestExport.mostRows(SheetFormat.XLSX));
        }
    }

    /** @param reason why it is approved or refused */
    @Serdeable
    record DecisionBody(@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String reason) {}

    /** @param code the code at the end of a row, or the number above the columns */
    @Serdeable
    record TraceBody(@NotBlank @Size(max = 60) String code) {}
}
