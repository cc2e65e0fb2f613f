package org.shouwang.tenant;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** Why something about a tenant is refused. */
public enum TenantProblem implements ProblemType {
    NOT_OPEN(403, "tenant-not-open", "本地区尚未开通", "Region not opened",
            "您所在的地区（{region}）尚未在本平台开通，暂时不能查看或录入任何数据。请联系平台运营方开通。",
            "Your region ({region}) has not been opened on this platform, so nothing can be read or recorded. Ask the platform operator to open it."),
    SUSPENDED(403, "tenant-suspended", "本单位已暂停使用", "Tenant suspended",
            "“{tenant}”已暂停使用，期间不能查看或录入任何数据，已有数据保持不变。请联系{contact}。",
            "{tenant} is suspended: nothing can be read or recorded, and what is there stays as it is. Ask {contact}."),
    REGION_NOT_ELIGIBLE(409, "tenant/region-not-eligible", "只能开通省或县", "Only provinces and counties",
            "租户须是一个省级或县级行政区划。", "A tenant is a province or a county."),
    ALREADY_OPEN(409, "tenant/already-open", "该地区已开通", "Already opened",
            "该地区已由“{tenant}”使用；如已暂停，请恢复使用，不必重新开通。",
            "{tenant} works in that region; when it is suspended, reopen it."),
    BELONGS_TO_PROVINCE(409, "tenant/belongs-to-province", "该县属于已开通的省", "Part of an opened province",
            "该县在“{tenant}”的范围内，由省级租户统一管理，不能单独开通。",
            "The county lies in {tenant} and is run by it; it cannot be opened separately."),
    COUNTIES_ARE_OPEN(409, "tenant/counties-are-open", "省内已有县单独开通", "Counties are open already",
            "该省已有单独开通的县：{counties}。确认并入后，这些县的数据保留，归省级租户管理，县里设置的参数失效，改用省里的参数。",
            "Counties of the province are open separately: {counties}. When you confirm, they join the province with all their data; their own parameters end and the province's apply."),
    NOT_IN_THIS_STATE(409, "tenant/not-in-this-state", "当前状态不能进行此操作", "Not in this state",
            "该租户当前为{state}状态，不能进行此操作。", "The tenant is {state} at the moment; this cannot be done."),
    NO_IMAGE(400, "tenant/no-image", "不是可用的图片", "Not a usable image",
            "标识须是 PNG 或 JPEG 图片，边长 32 至 1024 像素，不超过 {limitKilobytes} KB。",
            "The seal is a PNG or JPEG image of 32 to 1024 pixels a side and at most {limitKilobytes} KB."),
    NOT_CONFIGURED(409, "tenant/not-configured", "参数未配置", "Not configured",
            "本单位尚未配置“{parameter}”，不能进行此操作。请管理员在“本单位设置”中填写。",
            "The tenant has not configured {parameterEn}, so this cannot be done. An administrator sets it under tenant settings."),
    HOURS_ABOVE_LIMIT(409, "tenant/hours-above-limit", "超出允许时长", "Longer than allowed",
            "该租户规定运营方每次最多查看 {limit} 小时。", "The tenant allows the operator at most {limit} hours at a time."),
    HAS_ADMINISTRATOR(409, "tenant/has-administrator", "该管理员尚在岗", "Has that administrator",
            "该租户的这类管理员“{administrators}”仍可登录，其他管理员由租户自行任命。忘记密码的，请在账号管理中重置密码。",
            "{administrators} can still sign in; the tenant appoints its other administrators itself. Reset the password if it was forgotten."),
    BREAK_GLASS_ANSWERED(409, "tenant/break-glass-answered", "申请已处理", "Already answered",
            "这项申请已经处理或结束，请刷新查看。", "The request is answered or over; reload to see."),
    BREAK_GLASS_RUNNING(409, "tenant/break-glass-running", "已有未结束的申请", "A request is running",
            "您已有一项未结束的应急查看，请先结束它。", "You have a break-glass that is not over; end it first.");

    private final Wording wording;

    TenantProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
