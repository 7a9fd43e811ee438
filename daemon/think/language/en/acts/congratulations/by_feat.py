"""English: joy that names the feat and how it was done: well ridden, nobody deserves it more, we danced round the kitchen (`congratulation`)."""

from __future__ import annotations

from daemon.think.language.construction import Construction

BY_FEAT = (
    Construction(
        "well_ridden",
        "congratulation",
        "well beautifully brilliantly superbly nicely bravely",
        (
            r"(?:^|[,;:!.-] )(?:and |oh,? |so )*(?:very |really |jolly |damn |bloody )*(?:well|beautifully|brilliantly|superbly|bravely) (?:ridden|played|sung|run|fought|bowled|rowed|danced|swum|sailed|driven|won|baked|batted|acted|jumped|raced|skated|skied|climbed|"
            r"argued|judged|saved|cycled|grown|earned|deserved|merited|performed|defended|navigated)(?=[!.,;]|$| (?:you|both|all|everyone|indeed|that (?:girl|boy|man|woman)|lad|lass|girl|boy|old \w+|my (?:dear|friend|girl|boy)|on|by (?:you|your))\b)"
        ),
        "Third in the county championships, well rowed!",
        "The part was well played by an understudy.",
        unless=r"\?$|\bthank",
    ),
    Construction(
        "clever_girl",
        "congratulation",
        "clever brave",
        r"^(?!i\b|we\b|my\b|our\b|he\b|she\b|they\b|(?:the|your) (?:dog|puppy|cat|kitten|horse|parrot|hen)\b)[^.?]{3,70}(?:,|!| -) (?:oh )?(?:you )?(?:clever|brilliant|clever old) (?:girl|boy|lad|lass|man|woman|thing|you|old \w+)[!.]*$",
        "Top marks in Greek, clever boy!",
        "Top marks in Greek for a clever boy!",
        unless=r"\bthank|\b(?:please|could you|would you)\b",
    ),
    Construction(
        "nobody_deserves_it_more",
        "congratulation",
        "nobody no couldn't happened happen about richly more better time overdue thoroughly soon",
        (
            r"\b(?:nobody|no one|no-one|not a soul|few people|none|i can't think of anyone who|who) (?:on earth |could |has |ever |ever has )*(?:deserves?|deserved|earned|has earned|merits?) (?:it|this|that|them|such (?:luck|joy|news)) (?:more|better|half as much|as much)\b",
            r"\b(?:couldn't|could not|can't|never) (?:have )?(?:happen(?:ed)?|come|gone|go) to a (?:nicer|better|kinder|lovelier|more deserving|worthier|finer)\b",
            r"\b(?:you|you've|you're)\b[^?]*(?:,|!| -| and) (?:and )?(?:high time(?: too)?|about time(?: too)?|not before time|not a (?:day|moment|minute|second) too soon|long overdue|richly (?:earned|deserved|merited)|thoroughly (?:earned|deserved|merited))[!.]*$",
        ),
        "They have made you captain, and it couldn't have happened to a nicer man.",
        "They have made me captain, and nobody noticed.",
        unless=(
            r"^(?:i|we|he|she|my|our|his|her|their)\b",
            r"\?$|\b(?:rest|holiday|break|sleep|lie-in|sorry|blame|punishment)\b",
        ),
    ),
    Construction(
        "we_danced_for_you",
        "congratulation",
        "whooped cheered shrieked danced dance jig punched jumped wept leapt leaped whoop cartwheel tears glass",
        (
            r"\b(?:i|we|the whole \w+|everyone(?: here)?|all of us)(?: all| both| just| actually| nearly| have|'ve)* (?:whooped|cheered(?! (?:up|him|her|myself|them|me|us)\b)|shrieked with|danced (?:round|around|about|a jig|on)|did a (?:little )?(?:jig|dance|cartwheel)|punched the air|jumped (?:for joy|up and down)|"
            r"(?:wept|cried) (?:for|with) joy|leapt (?:for joy|out of)|let out a (?:whoop|cheer|yell)|burst into (?:applause|cheers)|raised a glass to you)\b(?=.*\byou(?:r|rs|'ve|'re)?\b|.*[!]$)"
        ),
        "Silver in the javelin for your Leila, we danced round the kitchen!",
        "We danced round the kitchen till four, you should have come.",
        unless=(
            r"^(?!.*\byou(?:r|rs|'ve|'re)?\b)|\bto keep warm\b",
            r"\?$|\b(?:thank|you should have|wish you|you (?:lost|left|went home|missed)|my (?:team|side|exam|results?)|our (?:team|side)|when i|because i)\b",
            r"^(?:i|we|everyone|all of us)\b(?!.*\b(?:when|at|to|hear|heard|read|news|your (?:name|result|news|prize|win|title|goal|medal|photo))\b)",
        ),
    ),
    Construction(
        "a_prize_for_your_own",
        "congratulation",
        "for at with in your you",
        (
            r"^(?:so,? |wow,? |oh,? |my,? )*(?:a |an |the |another )?(?:first|second|third|gold|silver|bronze|top|full|best in show|runner-up|distinction|merit|clear round|clean sheet|hole in one|hat[- ]trick|standing ovation|straight \w+s|starred first|blue ribbon|red rosette|rosette|medal|"
            r"personal best|maiden century|century|double first|scholarship|grade eight)(?: (?:prize|place|medal|marks?|class|rosette|honours|ribbon|cup|trophy))?\b[^?.]*\b(?:for|at|in|with|on) your (?:[\w'-]+ ){1,4}[^?]*!+$"
        ),
        "A red rosette for your Dexter heifer at the first attempt!",
        "A red rosette for the other heifer!",
        unless=r"\bwould (?:look|suit|go)\b|\b(?:please|could|would|can) you\b|\b(?:i'll|we'll|deadline|due|thank)\b",
    ),
)
