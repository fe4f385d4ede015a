"""Guiding questions for each aspect of customer knowledge, to be said aloud to a customer or to the room.

They unfold what a team should know of its customers: in which state they are when they use the product, what drives
them to it rather than to another, what stands in their way, and which ideas come to them by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from journey_designer.core.records.persona import Aspect
from journey_designer.core.records.project import Language


@dataclass(frozen=True, slots=True)
class Question:
    """One question under an aspect, in each language of a project."""

    key: str
    aspect: Aspect
    en: str
    fr: str
    ar: str

    def said(self, language: Language) -> str:
        """The question in a language."""
        return {"en": self.en, "fr": self.fr, "ar": self.ar}[language]


QUESTIONS: Final = (
    Question(
        "context.last_time",
        "context",
        "Tell me about the last time you used it. Where were you, and what was going on around you?",
        "Racontez-moi la dernière fois que vous vous en êtes servi. Où étiez-vous, que se passait-il autour de vous ?",
        "حدِّثني عن آخر مرة استعملت فيها منتجنا. أين كنت، وماذا كان يجري حولك؟",
    ),
    Question(
        "context.hurry",
        "context",
        "Were you in a hurry, or did you have time?",
        "Étiez-vous pressé, ou aviez-vous du temps devant vous ?",
        "هل كنت على عجلة من أمرك، أم كان لديك وقت؟",
    ),
    Question(
        "context.before",
        "context",
        "What were you doing just before, and what did you do right after?",
        "Que faisiez-vous juste avant, et qu’avez-vous fait juste après ?",
        "ماذا كنت تفعل قبل ذلك مباشرة، وماذا فعلت بعده؟",
    ),
    Question(
        "context.with_whom",
        "context",
        "Who else was there, or had a say?",
        "Qui d’autre était là, ou avait son mot à dire ?",
        "من كان معك، أو من كان له رأي في الأمر؟",
    ),
    Question(
        "motivation.problem",
        "motivation",
        "What were you trying to get done when you came to us?",
        "Que cherchiez-vous à régler en venant chez nous ?",
        "ما الذي كنت تريد حلّه عندما جئت إلينا؟",
    ),
    Question(
        "motivation.why_us",
        "motivation",
        "You could have gone somewhere else. Why us?",
        "Vous auriez pu aller ailleurs. Pourquoi nous ?",
        "كان بإمكانك أن تختار غيرنا. لماذا نحن؟",
    ),
    Question(
        "motivation.good_day",
        "motivation",
        "What has to happen for you to say: that was worth it?",
        "Que faut-il pour que vous disiez : ça valait la peine ?",
        "ما الذي يجعلك تقول في النهاية: كان الأمر يستحق؟",
    ),
    Question(
        "motivation.without",
        "motivation",
        "If we closed tomorrow, what would you do instead?",
        "Si nous fermions demain, que feriez-vous à la place ?",
        "لو أغلقنا غداً، ماذا ستفعل بدلاً من ذلك؟",
    ),
    Question(
        "pain_point.obstacle",
        "pain_point",
        "Where did you get stuck, even for a moment?",
        "À quel moment avez-vous été bloqué, même un instant ?",
        "أين توقفت أو تعثرت، ولو للحظة؟",
    ),
    Question(
        "pain_point.worse",
        "pain_point",
        "Did we solve your problem, or did we add one?",
        "Avons-nous réglé votre problème, ou en avons-nous ajouté un ?",
        "هل حللنا مشكلتك، أم زدنا عليها مشكلة أخرى؟",
    ),
    Question(
        "pain_point.gave_up",
        "pain_point",
        "Have you ever given up halfway? What happened?",
        "Vous est-il arrivé d’abandonner en cours de route ? Que s’est-il passé ?",
        "هل سبق أن تركت الأمر في منتصف الطريق؟ ماذا حدث؟",
    ),
    Question(
        "pain_point.after",
        "pain_point",
        "After you had paid, did you regret anything?",
        "Après avoir payé, avez-vous regretté quelque chose ?",
        "بعد أن دفعت، هل ندمت على شيء؟",
    ),
    Question(
        "mental_model.first_words",
        "mental_model",
        "When you think of us, which words come first?",
        "Quand vous pensez à nous, quels mots vous viennent d’abord ?",
        "عندما تفكر فينا، ما أول الكلمات التي تخطر ببالك؟",
    ),
    Question(
        "mental_model.how_it_works",
        "mental_model",
        "Explain to me, in your own words, how you think it works.",
        "Expliquez-moi avec vos mots comment, d’après vous, cela marche.",
        "اشرح لي بكلماتك كيف يعمل هذا في رأيك.",
    ),
    Question(
        "mental_model.like_what",
        "mental_model",
        "What does it remind you of? What did you expect it to be like?",
        "À quoi cela vous fait-il penser ? À quoi vous attendiez-vous ?",
        "بماذا يذكّرك هذا؟ وكيف كنت تتوقع أن يكون؟",
    ),
    Question(
        "mental_model.weight",
        "mental_model",
        "How much does this problem really matter to you, next to everything else?",
        "Ce problème compte-t-il vraiment pour vous, à côté de tout le reste ?",
        "ما مدى أهمية هذه المشكلة عندك، مقارنة بكل ما يشغلك؟",
    ),
)
"""In the order in which they are asked: four for each aspect."""


def questions_of(aspect: Aspect) -> tuple[Question, ...]:
    """The questions under an aspect."""
    return tuple(question for question in QUESTIONS if question.aspect == aspect)
