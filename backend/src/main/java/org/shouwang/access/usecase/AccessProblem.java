package org.shouwang.access.usecase;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** What the rules of account administration say no to. */
public enum AccessProblem implements ProblemType {
    BEYOND_AUTHORITY(409, "beyond-authority", "超出您的管理权限", "Beyond your authority",
            "该账号有您无权授予的职责，只能由上级系统管理员或平台运维处理。",
            "The account has duties that you could not give; an administrator above you, or the platform's operators, must act."),
    OWN_ACCOUNT(409, "own-account", "不能处理本人账号", "Your own account",
            "本人的账号和职责须由他人处理。", "Somebody else must change your own account and duties."),
    KINDS_APART(409, "kinds-apart", "三员分设，不得兼任", "Administrators are kept apart",
            "系统管理员、安全管理员、审计管理员互不兼任，也不得兼任业务岗位。请为该岗位另建账号。",
            "System, security and audit administrators are three accounts, apart from case work. Create another account for that post."),
    SECOND_PERSON(409, "second-person", "须由另一人审批", "Needs another person",
            "授予人不能审批自己授予的职责。", "Who gave a duty may not approve it."),
    NOTHING_TO_DECIDE(409, "nothing-to-decide", "无待审批的授权", "Nothing to decide",
            "该授权已审批、已收回或不需要审批。", "This grant is decided, taken back or needs no approval."),
    GRANT_EXISTS(409, "grant-exists", "已有该职责", "Duty exists already",
            "该账号在此辖区已有同一角色的职责。", "The account has that role in that region already."),
    GRANT_ENDED(409, "grant-ended", "该职责已结束", "Duty has ended",
            "该职责已到期或已收回。", "This duty is past its time or was taken back."),
    NOT_ACTIVE(409, "account-not-active", "账号不在使用中", "Account not in use",
            "账号已停用或已离岗，请先恢复。", "The account is suspended or its holder has left; restore it first."),
    HAS_LEFT(409, "account-left", "该人员已离岗", "Has left",
            "已离岗的账号不能再用，请新建账号。", "The account of somebody who left stays closed; create a new one."),
    OPEN_DUTIES(409, "open-duties", "尚有未移交的工作", "Work not handed over",
            "该人员尚有 {count} 项未移交的工作，移交后才能离岗。", "{count} duties are not handed over yet; hand them over first."),
    PASSWORDS_GONE(410, "passwords-gone", "初始密码已取走或已过期", "Passwords are gone",
            "初始密码文件只能由创建人下载一次，且在有效期内。请为尚未登录的人员重置密码。",
            "The file of first passwords can be downloaded once, by who made it, within its time. Reset the passwords of who has not signed in."),
    CLIENT_EXISTS(409, "client-exists", "该部门已接入", "Department has a client",
            "该部门在此辖区已有接入客户端。", "That department already has a client in that region."),
    ROTATION_RUNS(409, "rotation-runs", "密钥轮换尚未结束", "Rotation under way",
            "旧密钥仍在有效期内，到期后才能再次轮换。", "The former secret is still valid; rotate again when it has ended.");

    private final Wording wording;

    AccessProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
