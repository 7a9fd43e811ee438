"""Given names of the West: which are short forms of one another, and which are family names too. Data, no rules."""

from __future__ import annotations

_SHORT = (
    "mike michael mick mikael;bob rob bobby robbie robert;bill will billy willy william;dick rick richie richard;"
    "liz beth betty lizzie eliza elizabeth;peggy maggie meg margaret margareta;jim jimmy jamie james;jack johnny john;"
    "tony anthony antony;ted ed eddie ned edward;kate katie kathy cathy katherine catherine kathleen kathryn katharine;"
    "steve steven stephen;andy drew andrew;charlie chuck charles;jeff geoff jeffrey geoffrey;joe joey joseph;"
    "larry lawrence laurence;becky rebecca;abby abigail;mandy amanda;cindy cynthia;nell ellie eleanor;chris christopher christine"
    " christian christina;harry henry hal;polly molly mary;sally sarah;nancy ann anne anna annie;sandy sandra alexander;"
    "max maximilian;kit christopher katherine;tom tommy thomas;ken kenny kenneth;dan danny daniel daniela;nick nicky nico nicholas nikolaus"
    " nicola nicole;pat paddy patty patrick patricia;sue susie susi susan susanne suzanne;jen jenny jennifer;vicky vicki victoria;freddie fred frederick"
    " alfred;ron ronnie ronald;sam sammy samuel samantha;ben benny benjamin;matt matty matthew matthias;jon jonny jonathan;zack zach zachary;kathi kate"
    " katharina;hans hannes johannes johann;fritz friedrich;klaus nikolaus;uli ulrich ulrike;gabi gabriele gabriela;moni monika;sepp josef;toni anton"
    " antonio;pepe jose;paco pancho francisco;lola dolores;nacho ignacio;quique enrique;sasha alexander alexandra aleksandr;misha mikhail michail;kolya"
    " nikolai;vanya ivan;dima dmitri dmitry;bert albert robert herbert;tina christina;lena helena magdalena;toni antonia;gus august gustav"
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
