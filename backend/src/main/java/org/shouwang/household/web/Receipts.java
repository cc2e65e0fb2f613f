package org.shouwang.household.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import org.shouwang.household.usecase.Receipt;
import org.shouwang.platform.web.Version;

/** Answers of writes: the receipt and the household's new version. */
final class Receipts {

    private Receipts() {}

    static MutableHttpResponse<Receipt> ok(Receipt receipt) {
        return Version.tagged(receipt, receipt.version());
    }

    static MutableHttpResponse<Receipt> created(Receipt receipt) {
        return ok(receipt).status(HttpStatus.CREATED);
    }
}
