package org.shouwang.household.imports;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The form of an upload, in this order.
 *
 * @param region county, township or village; rows outside are rejected
 * @param layout {@code register} or {@code national}
 * @param mode {@code apply} or {@code compare}
 * @param file CSV or XLSX, up to 200 MB
 */
@Schema(name = "ImportUpload")
record ImportUpload(String region, String layout, String mode, @Schema(type = "string", format = "binary") String file) {}
