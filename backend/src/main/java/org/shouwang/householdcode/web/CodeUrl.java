package org.shouwang.householdcode.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import org.shouwang.householdcode.domain.HouseholdCode;

/** The address in the QR code: any phone's camera opens it, with or without an account. */
@Singleton
class CodeUrl {

    private final String publicUrl;

    CodeUrl(@Value("${shouwang.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    String of(HouseholdCode code) {
        return publicUrl + "/c/" + code.text();
    }
}
