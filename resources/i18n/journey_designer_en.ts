<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n hint(s).</source>
        <translation>
            <numerusform>%n hint.</numerusform>
            <numerusform>%n hints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of this person</source>
        <translation>
            <numerusform>%n of them of this person</numerusform>
            <numerusform>%n of them of this person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n dot(s) left.</source>
        <translation>
            <numerusform>{name} has %n dot left.</numerusform>
            <numerusform>{name} has %n dots left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has put %n dot(s).</source>
        <translation>
            <numerusform>{name} has put %n dot.</numerusform>
            <numerusform>{name} has put %n dots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n results</source>
        <translation>
            <numerusform>More than %n result</numerusform>
            <numerusform>More than %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n finding(s) will be added.</source>
        <translation>
            <numerusform>%n finding will be added.</numerusform>
            <numerusform>%n findings will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be taken as they stood.</source>
        <translation>
            <numerusform>One line could not be taken as it stood.</numerusform>
            <numerusform>%n lines could not be taken as they stood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a text are left out.</source>
        <translation>
            <numerusform>%n row without a text is left out.</numerusform>
            <numerusform>%n rows without a text are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n more touchpoint(s) must be scored.</source>
        <translation>
            <numerusform>%n more touchpoint must be scored.</numerusform>
            <numerusform>%n more touchpoints must be scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) without importance are not ranked.</source>
        <translation>
            <numerusform>%n touchpoint without importance is not ranked.</numerusform>
            <numerusform>%n touchpoints without importance are not ranked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s).</source>
        <translation>
            <numerusform>%n touchpoint.</numerusform>
            <numerusform>%n touchpoints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in all.</source>
        <translation>
            <numerusform>%n vote in all.</numerusform>
            <numerusform>%n votes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on each.</source>
        <translation>
            <numerusform>%n vote on each.</numerusform>
            <numerusform>%n votes on each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>%n assumed</numerusform>
            <numerusform>%n assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonaPanel</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message numerus="yes">
        <source>%n journey(s) of this persona will be deleted too.</source>
        <translation>
            <numerusform>Its journey will be deleted too.</numerusform>
            <numerusform>Its %n journeys will be deleted too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n action(s) due before the start.</source>
        <translation>
            <numerusform>%n action due before its start.</numerusform>
            <numerusform>%n actions due before their start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue.</source>
        <translation>
            <numerusform>%n action overdue.</numerusform>
            <numerusform>%n actions overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without date.</source>
        <translation>
            <numerusform>%n action without date.</numerusform>
            <numerusform>%n actions without date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without owner.</source>
        <translation>
            <numerusform>%n action without owner.</numerusform>
            <numerusform>%n actions without owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) without judgement</source>
        <translation>
            <numerusform>%n criterion without judgement</numerusform>
            <numerusform>%n criteria without judgement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n done.</numerusform>
            <numerusform>%n done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) not judged on both.</source>
        <translation>
            <numerusform>%n idea not judged on both.</numerusform>
            <numerusform>%n ideas not judged on both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s),</source>
        <translation>
            <numerusform>%n idea,</numerusform>
            <numerusform>%n ideas,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) went with the former criteria. Undo brings them back.</source>
        <translation>
            <numerusform>%n judgement went with the former criteria. Undo brings it back.</numerusform>
            <numerusform>%n judgements went with the former criteria. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have scored.</source>
        <translation>
            <numerusform>%n person has scored.</numerusform>
            <numerusform>%n people have scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned,</source>
        <translation>
            <numerusform>%n planned,</numerusform>
            <numerusform>%n planned,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>%n open note</numerusform>
            <numerusform>%n open notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scribe</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Add %n card(s)</source>
        <translation>
            <numerusform>Add %n card</numerusform>
            <numerusform>Add %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>Delete %n thing</numerusform>
            <numerusform>Delete %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n thing(s)</source>
        <translation>
            <numerusform>Duplicate %n thing</numerusform>
            <numerusform>Duplicate %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>Move %n card</numerusform>
            <numerusform>Move %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n thing(s)</source>
        <translation>
            <numerusform>Paste %n thing</numerusform>
            <numerusform>Paste %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreWatch</name>
    <message numerus="yes">
        <source>Both versions were merged. They contradicted in %n place(s).</source>
        <translation>
            <numerusform>Both versions were merged. They contradicted in one place.</numerusform>
            <numerusform>Both versions were merged. They contradicted in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchpointPanel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by name</source>
        <translation>
            <numerusform>%n vote by name</numerusform>
            <numerusform>%n votes by name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message numerus="yes">
        <source>%n vote(s) from before; a new round replaces them.</source>
        <translation>
            <numerusform>%n vote from before; a new round replaces it.</numerusform>
            <numerusform>%n votes from before; a new round replaces them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s).</source>
        <translation>
            <numerusform>%n vote.</numerusform>
            <numerusform>%n votes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n other source</numerusform>
            <numerusform>%n other sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) from customer service</source>
        <translation>
            <numerusform>%n report from customer service</numerusform>
            <numerusform>%n reports from customer service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) from sales</source>
        <translation>
            <numerusform>%n report from sales</numerusform>
            <numerusform>%n reports from sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statistic(s)</source>
        <translation>
            <numerusform>%n statistic</numerusform>
            <numerusform>%n statistics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
</context>
</TS>
