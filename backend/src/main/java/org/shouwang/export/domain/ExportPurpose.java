package org.shouwang.export.domain;

import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** 导出用途: what a file is needed for. */
public enum ExportPurpose implements Coded {
    CASE_WORK("入户核实"),
    DATA_QUALITY("数据核对"),
    INSPECTION("督查检查"),
    CONSULTATION("会商研判"),
    REPORTING("统计报送"),
    AUDIT("审计监督");

    public static final CodeList<ExportPurpose> LIST = CodeList.of(ExportPurpose.class);

    private final String label;

    ExportPurpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
