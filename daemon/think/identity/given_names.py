"""Given names of the West: which are short forms of one another, and which are family names too. Data, no rules."""

from __future__ import annotations

_SHORT = (  # a name of its own in each group, with its short forms and spellings: Pat is Patrick or Patricia, who are not one
    "mike mick mickey michael mikael mikhail michail misha;bob rob bobby robbie robert;bill will billy willy liam william;dick rick "
    "richie rich richard;liz beth betty lizzie libby eliza elizabeth elisabeth;lisa elisabeth;peggy maggie meg margaret margareta "
    "margarete;gretel greta margarete;jim jimmy jamie james;jack johnny john;tony anthony antony;toni tonio anton antonio;toni "
    "antonia;ted ed eddie ned edward;ted teddy theodore;kate katie kathy cathy kit katherine catherine kathleen kathryn katharine "
    "katharina kathi;steve steven stephen stefan;andy drew andrew andreas;andi andrea;charlie chuck charles;karl carl;jeff "
    "geoff jeffrey geoffrey;joe joey joseph josef sepp;larry lawrence laurence;becky rebecca;abby abigail;mandy amanda;cindy "
    "cynthia;nell ellie eleanor;chris kit christopher christoph;chris chrissie tina christine christina;chris christian;chris "
    "christiane;harry henry hal;molly polly mary maria;sally sarah;nancy ann annie anne anna;sandy sandra;sandy sasha alex alec "
    "aleksandr alexander;sasha alex alexandra;max maximilian;max maxwell;bert albert;bert herbert;bert robert;lena helena;lena "
    "magdalena;leni helene;gus august;gus gustav;tom tommy thomas;ken kenny kenneth;dan danny daniel;dani daniela;nick nicky nico "
    "nicholas nikolaus nikolai kolya;nicky nicola;nicky nicole;pat paddy patrick;pat patty patricia;sue susie susi susan susanne "
    "suzanne;jen jenny jennifer;vicky vicki victoria;fred freddie frederick fritz friedrich;fred alfred;ron ronnie ronald;sam sammy "
    "samuel;sam samantha;ben benny benjamin;matt matty matthew matthias;jon jonny jonathan;zack zach zachary;hans hannes johannes "
    "johann;klaus nikolaus;uli ulrich;uli ulrike;gabi gabriele gabriela;gabe gabriel;moni monika;pepe jose;paco pancho francisco;lola "
    "dolores;nacho ignacio;quique enrique;vanya ivan;dima dmitri dmitry;sebastian basti;manni manfred;debbie deb deborah;barb barbie "
    "barbara;dot dottie dorothy;trish patricia;trudy gertrude;ginny virginia;jerry gerald;jerry jeremy;terry terence;terry theresa;tess "
    "tessa theresa;lou louis;lou louise;frank franklin francis;frankie frances;ray raymond;walt wally walter;reg reggie reginald;val "
    "valerie;val valentine;vince vincent;wes wesley;stan stanley;phil philip phillip;pete peter;greg gregory;doug douglas;don donnie "
    "donald;bern bernie bernard;bernie bernadette;dave davy david;al albert;al alan;al alfred;art arthur"
)
SHORT_FORMS: dict[str, set[int]] = {}  # form -> the names that it may stand for, by number
for _number, _line in enumerate(_SHORT.split(";")):
    for _form in _line.split():
        SHORT_FORMS.setdefault(_form, set()).add(_number)

# Where both words of a name are such, their order is all that tells two people apart: Martin James, James Martin.
_EITHER_WORDS = (
    "alexander allen andrew anthony arnold arthur austin bailey barry benjamin blake bruce carl carroll cameron casey chase clark"
    " clay clifford cole craig curtis dale daniel darren david dean dennis douglas drew duncan earl edward elliott ellis evan"
    " felix floyd francis frank franklin fraser gene george gerard gilbert glenn gordon graham grant gray gregory guy hamilton"
    " harrison harvey henry herbert howard hugh hunter jack jackson james jay jerome john jordan joseph joyce justin keith kelly"
    " kennedy kent kim kirk kyle lawrence lee leo leon leonard leslie lewis lloyd logan louis lucas luke lynn madison marion mark"
    " marshall martin mason matthew maurice max michael miles mitchell morgan morris murray nathan neal neil nelson noel norman"
    " oliver oscar owen page palmer parker patrick paul perry peter philip pierre porter preston quinn ralph ray raymond reed"
    " reese reid rene richard riley robert robin rodney roger roland rose ross roy rudolph russell ryan salvador samuel scott"
    " sebastian shannon shaw shelby shelley sidney simon spencer stanley stephen sterling stewart stuart tate taylor terry thomas"
    " todd tracy travis troy tyler vaughn vernon victor vincent walker wallace walter warren wayne wesley whitney william willis"
)
FAMILY_NAMES_TOO = frozenset(_EITHER_WORDS.split())
GIVEN = FAMILY_NAMES_TOO | SHORT_FORMS.keys()
