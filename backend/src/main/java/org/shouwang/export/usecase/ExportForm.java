package org.shouwang.export.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A list that somebody wants as a file.
 *
 * @param list {@code households}
 * @param region only there and below; the whole jurisdiction when left out
 * @param filter as the list on the screen is filtered, such as {@code {"householdType": "general"}}; codes only
 * @param format {@code csv} or {@code xlsx}
 * @param purpose {@code case_work}, {@code data_quality}, {@code inspection}, {@code consultation}, {@code reporting} or {@code audit}
 * @param reason what the file is needed for, without personal data
 */
@Serdeable
public record ExportForm(
        @NotBlank @Size(max = 40) String list,
        @Nullable String region,
        @Nullable Map<String, String> filter,
        @NotNull String format,
        @NotNull String purpose,
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String reason) {}
