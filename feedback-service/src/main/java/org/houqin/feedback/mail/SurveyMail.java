package org.houqin.feedback.mail;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import java.time.LocalDate;

/** The mail itself, in Chinese and English because we do not know which the person reads. */
@CheckedTemplate(basePath = "mail")
class SurveyMail {
    private SurveyMail() {}

    static native MailTemplateInstance invitation(
            String name, String ticketNumber, String ticketTitle, String link, LocalDate lastDay);
}
