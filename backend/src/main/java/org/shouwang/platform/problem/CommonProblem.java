package org.shouwang.platform.problem;

/** Refusals that any operation may answer. */
public enum CommonProblem implements ProblemType {
    INVALID_INPUT(400, "invalid-input", "填写有误", "Invalid input",
            "请按提示修改后重新提交。", "Correct the fields that are named and send again."),
    MALFORMED_REQUEST(400, "malformed-request", "请求格式错误", "Malformed request",
            "请求不是有效的 JSON 或参数格式不正确。", "The request is no valid JSON, or a parameter has the wrong form."),
    IDEMPOTENCY_KEY_MISSING(400, "idempotency-key-missing", "缺少幂等键", "Idempotency key missing",
            "写入操作须带 Idempotency-Key 请求头（8 至 64 位字母、数字、下划线或连字符），重试时使用同一个值。",
            "A write needs the header Idempotency-Key (8 to 64 letters, digits, _ or -); use the same value when you retry."),
    UNAUTHENTICATED(401, "unauthenticated", "未登录或登录已失效", "Not signed in",
            "请登录后重试。", "Sign in and try again."),
    FORBIDDEN(403, "forbidden", "没有权限", "Not allowed",
            "您的角色不能执行此操作。", "Your role may not do this."),
    NOT_FOUND(404, "not-found", "未找到", "Not found",
            "您要找的内容不存在，或不在您的管辖范围内。", "What you ask for does not exist or is outside your jurisdiction."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "不支持的请求方法", "Method not allowed",
            "该地址不支持此请求方法。", "This address does not take this method."),
    NOT_ACCEPTABLE(406, "not-acceptable", "不支持的响应格式", "Not acceptable",
            "该地址不能返回所要求的格式。", "This address cannot answer in the format asked for."),
    CONFLICT(409, "conflict", "操作冲突", "Conflict",
            "数据刚刚被他人修改，请刷新后重试。", "Somebody changed the data just now; reload and try again."),
    STALE(412, "stale", "数据已被他人修改", "Stale version",
            "您看到的版本已过期，请刷新后核对再提交。", "The version you saw is out of date; reload, compare and send again."),
    TOO_LARGE(413, "too-large", "内容过大", "Too large",
            "请求内容超过允许的大小。", "The request is larger than allowed."),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "不支持的内容类型", "Unsupported media type",
            "该地址不接受此内容类型。", "This address does not take this media type."),
    IDEMPOTENCY_KEY_REUSED(422, "idempotency-key-reused", "幂等键已用于其他请求", "Idempotency key reused",
            "同一个 Idempotency-Key 已用于内容不同的请求，请更换后重试。",
            "This Idempotency-Key was used for another request; take a new one."),
    VERSION_MISSING(428, "version-missing", "缺少版本号", "Version missing",
            "修改须带 If-Match 请求头，其值为读取时得到的 ETag。", "A change needs the header If-Match with the ETag that you read."),
    TOO_MANY_REQUESTS(429, "too-many-requests", "操作过于频繁", "Too many requests",
            "请稍后再试。", "Try again later."),
    UNEXPECTED(500, "unexpected", "系统出现意外错误", "Unexpected error",
            "系统未能完成操作，数据没有改变。请稍后重试；如仍失败，请将追踪号告知管理员。",
            "The operation was not carried out and nothing changed. Try again; if it fails again, tell your administrator the trace id."),
    UNAVAILABLE(503, "unavailable", "服务暂不可用", "Service unavailable",
            "服务暂时不可用，请稍后重试。", "The service is not available at the moment; try again later.");

    private final Wording wording;

    CommonProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
