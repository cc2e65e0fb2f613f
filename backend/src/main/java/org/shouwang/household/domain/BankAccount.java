package org.shouwang.household.domain;

/** 开户银行、账号 (class S4: only for those who pay). */
public record BankAccount(String bank, String number) {

    @Override
    public String toString() {
        return "BankAccount[masked]";
    }
}
