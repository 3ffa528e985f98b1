package org.houqin.ticket.notice;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;

/** The mail itself. */
@CheckedTemplate(basePath = "mail")
class NoticeMail {
    private NoticeMail() {}

    static native MailTemplateInstance notices(DueNoticeMail mail, String publicUrl);
}
