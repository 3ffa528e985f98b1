package org.houqin.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.houqin.chaos.check.Checker;
import org.houqin.chaos.check.Invariants;
import org.houqin.chaos.check.Verdict;
import org.houqin.chaos.fault.Fault;
import org.houqin.chaos.fault.Faults;
import org.houqin.chaos.fault.Schedule;
import org.houqin.chaos.fault.Schedule.Planned;
import org.houqin.chaos.fault.Story;
import org.houqin.chaos.message.MessageStory;
import org.houqin.chaos.message.MessageStriker;
import org.houqin.chaos.report.Account;
import org.houqin.chaos.report.Machine;
import org.houqin.chaos.report.Report;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/** One run: the stack, the load, the schedule, the check, the report. */
final class Run {
    private final Settings outer;
    private final Wishes wishes;
    private final Path folder;
    private final Checker checker = new Checker(Invariants.all());

    Run(Settings outer, Wishes wishes) {
        this.outer = outer;
        this.wishes = wishes;
        this.folder = outer.home().resolve("chaos");
    }

    /** @return whether nothing failed */
    boolean go() throws IOException, InterruptedException, SQLException {
        Schedule schedule = Schedule.draw(wishes.seed(), faults(), wishes.processes(), wishes.messages());
        say(
                "Seed %d: %d faults and %d message faults.",
                wishes.seed(), schedule.processes().size(), schedule.messages().size());
        schedule.processes()
                .forEach(one -> say("  %3d %s", one.number(), one.fault().name()));
        Session session = new Session(outer, folder, Map.of());
        Thread stopper = new Thread(session::stopQuietly, "stop");
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            say(
                    "Starting a stack of its own in %s …",
                    session.stack().settings().home());
            session.open(wishes.seed());
            Account account = disturb(session, schedule);
            Path report = new Report(account).write(folder);
            tell(account);
            say("The story of each fault: %s", report);
            say("%s", account.lastLine());
            return account.failed() == 0;
        } finally {
            Runtime.getRuntime().removeShutdownHook(stopper);
            session.close();
        }
    }

    private List<Fault> faults() {
        List<Fault> all = Faults.all();
        if (wishes.only().isEmpty()) {
            return all;
        }
        List<Fault> wanted = all.stream()
                .filter(fault -> fault.name().startsWith(wishes.only().get()))
                .toList();
        if (wanted.isEmpty()) {
            throw new Trouble("There is no fault " + wishes.only().get() + ": "
                    + String.join(", ", all.stream().map(Fault::name).toList()));
        }
        return wanted;
    }

    private Account disturb(Session session, Schedule schedule) throws InterruptedException, SQLException {
        Instant began = Instant.now();
        Striker striker = new Striker(session, checker);
        MessageStriker messages = new MessageStriker(session.hands(), schedule.messages());
        messages.start();
        List<Story> stories = new ArrayList<>();
        for (Planned planned : schedule.processes()) {
            Story story = striker.strike(planned);
            stories.add(story);
            say("%s", line(story));
        }
        List<MessageStory> told = messages.join();
        say("Coming to rest …");
        List<Verdict> verdicts = new Rest(session).judge(checker);
        return new Account(
                wishes.seed(),
                wishes.only().orElse(wishes.profile().name().toLowerCase(Locale.ROOT)),
                began,
                Instant.now(),
                Machine.line(),
                new Account.Numbers(
                        session.load().ended(),
                        session.load().abandoned(),
                        Story.Seen.of(session.log().all()),
                        session.topics().count()),
                stories,
                told,
                session.measures().all(),
                verdicts);
    }

    private static String line(Story story) {
        if (story.wasSkipped()) {
            return "%3d %-22s skipped: %s".formatted(story.number(), story.name(), story.skipped());
        }
        String back = story.backAfter() == null
                ? "NOT BACK"
                : String.format(
                        Locale.ROOT, "back after %.1f s", story.backAfter().toMillis() / 1000.0);
        return "%3d %-22s %s; %d writes, %d sent again, %d never answered%s"
                .formatted(
                        story.number(),
                        story.name(),
                        back,
                        story.seen().writes(),
                        story.seen().sentAgain(),
                        story.seen().unknown(),
                        story.troubles().isEmpty() ? "" : "\n      " + String.join("\n      ", story.troubles()));
    }

    private static void tell(Account account) {
        for (Verdict verdict : account.verdicts()) {
            say("%-6s %s", verdict.holds() ? "holds" : "BROKEN", verdict.promise());
            verdict.violations().stream().limit(5).forEach(one -> say("         %s", one));
        }
        account.measures().forEach(one -> say("%-6s %s", one.holds() ? "holds" : "BROKEN", one));
    }

    private static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
