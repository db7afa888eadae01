"""Given names common in English-language news, by the gender they mostly have.

Names that both men and women often bear (Jordan, Leslie, Taylor) are left out: a
pronoun or a title has to tell.
"""

from factcheck.languages.people import Gender
from factcheck.languages.words import words

_MALE = """
    aaron abdul abdullah abraham adam adel adrian ahmed alan albert alec alejandro alexander
    alexei alfred ali allan allen alvin amir anders andre andreas andrei andrew andy angus
    anthony antonin antonio antony ariel arnold arthur ayman bashar barack barry bart ben
    benjamin bernard bernie bert bilal bill billy bob bobby boris brad bradley brendan brent
    brett brian bruce bruno bryan burt byron calvin carl carlos carlo cedric cesar chad charles
    charlie chester chris christian christoph christopher chuck clarence clark claude clay
    clayton cliff clint clyde colin conor corey cory craig curtis cyrus dale damian dan daniel
    danny darrell darren dave david dean dennis denis derek derrick desmond devin diego dieter
    dirk dmitri dmitry dominic don donald doug douglas duncan dustin dwayne dwight earl ed eddie
    edgar eduardo edward edwin eli elijah elliott emmanuel emil eric erik ernest ernesto ethan
    eugene evan faisal felipe felix fernando floyd francis francisco francois frank frankie
    franklin fred frederick friedrich fritz gabriel gareth garrett gary gavin gene geoff
    geoffrey george gerald gerard gerhard gilbert giovanni giuseppe glen glenn gordon graham
    grant greg gregory guillermo gus guy hamid hank hans harold harry harvey hassan hector
    heinz helmut henrik henry herb herbert herman hiroshi horst howard hubert hugh hugo hussein
    ian ibrahim igor ira isaac ivan jack jacob jacques jaime jake jamal james jamie jan jared
    jason javier jay jean-claude jean-marc jean-luc jeb jed jeff jeffrey jens jeremiah jeremy
    jerome jerry jesse jesus jim jimmy joachim joao joe joel johann johannes john johnny jon
    jonah jonas jonathan jorge jose joseph josh joshua juan jules julian julio jurgen justin
    karim karl keith kenneth kenny ken kevin khaled khalid kirk klaus konrad kurt kyle lance
    larry lars laurence laurent lawrence lech lee len lenny leo leon leonard leonid leroy lester
    lewis lincoln lionel lloyd lorenzo lou louis lucas luigi luis luke luther mahmoud malcolm
    manuel marc marcel marco marcos marcus mario mark markus martin marvin mateo mathias matt
    matteo matthew matthias maurice mauricio max maxim michael michel miguel mikael mike mikhail
    miles milton mitch mitchell mohamed mohammad mohammed moritz moses muhammad mustafa narendra
    nasser nate nathan nathaniel neil ned nelson newt nicholas nick nicolas nigel nikolai nils
    noah noam noel norman oleg oliver olivier omar oscar otto owen pablo paolo pascal patrick
    paul pavel pedro percy perry pete peter petr piet pieter phil philip philippe phillip pierre preston
    rafael rahul raj ralph ramon randall randy rashid raul ray raymond recep reince reinhold
    rex rene ricardo rich richard rick ricky rob robby robert roberto rod roderick rodney
    rodrigo roger roland rolf roman ron ronald rory ross roy rudolf rudolph rudy rupert russ
    russell ruben ryan saeed salman salvador sam samir samuel santiago saul scott sean sebastian
    seamus sergei sergey sergio seth shane shaun shawn sheldon sherrod shimon shinzo sidney
    silvio simon stanley stefan stephen steve steven stewart stuart sven tariq ted teddy
    terence terrence theo theodore thomas tim timothy tobias todd tom tomas tommy tony trent
    trevor tucker tyler tyrone ulrich vance vernon victor vikram viktor vince vincent vladimir
    wade wallace walt walter warren wayne wendell werner wesley wilbur wilfried will william
    willie winston wolf wolfgang woodrow xavier yasser yuri yusuf zachary
    aarav abdi achieng ajay akin anand anil arjun arun ashok babajide bjorn chidi chinedu
    chukwu deepak dinesh emeka femi ganesh gaurav girish gopal hakeem haruki hari ifeanyi
    jagan kamau karan kipchoge kofi kwame lachlan mahesh manish mukesh naveen nikhil njoroge
    obinna odhiambo olaf olumide oluwaseun omondi pieter pradeep prakash raghavendra rahul
    rajesh rajiv rakesh ramesh ravi rohan ruud sanjay satish sekou sipho suresh sunil thabo
    tinashe tunde uchenna vijay vikram vinod wafula walter warren wycliffe yaw
"""

_FEMALE = """
    abigail ada adele adriana agnes aicha alexandra alexis alice alicia alison allison alyssa
    amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angelique anita
    ann anna anne annette annie antonia arianna ashley astrid audrey barbara beatrice
    becky belinda bernadette bernice beth bethany betsy betty beverly birgit bonnie brenda
    bridget brigitte brittany camila camille candace carla carly carmen carol carole caroline
    carolyn carrie catherine cathy cecilia celeste celia charlotte chelsea cheryl chloe
    christiane christina christine cindy claire clara claudia colleen condoleezza connie
    constance consuelo cora corinne crystal cynthia daisy daniela danielle daphne darlene dawn
    deborah debbie debra deirdre delia denise diana diane dianne dolores donna dora doreen doris
    dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen eloise elsa
    emily emma erica erika erin esther ethel eva evelyn faith fatima felicia fiona florence
    frances francesca franziska frauke gabriela gabrielle gail geraldine gertrude gina ginger
    gisela gladys gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen
    helena helga henrietta hilary hildegard hillary holly hope huma ida ilse imelda imogen ines
    inga ingrid irene iris irina isabel isabella isabelle ivana ivanka jackie jacqueline jan
    jana jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica
    jill joan joann joanna joanne jocelyn johanna josephine joy joyce juanita judith judy julia
    juliana julie juliet june justine karen karin karina kate katharina katherine kathleen
    kathryn kathy katie katja katrina kayla kellyanne kelly kerstin khadija kimberly kirsten
    kristen kristin kristina laila lara larissa latoya laura lauren laurie layla lea leah leila
    lena leonie lidia lillian lily linda lisa liz liza lois loretta lori lorraine louise lourdes
    lucia lucille lucinda lucy luisa lydia lynn lynne mabel madeleine madeline magdalena maggie
    malala malia mandy manuela margaret margarita maria mariam marianne marie marilyn marina
    marion marisa marjorie marlene marsha martha martina mary maryam matilda maureen maxine
    maya megan meghan melania melanie melinda melissa mercedes meredith michaela michele
    michelle mildred mimi mina miranda miriam moira molly mona monica monika muriel myra
    nadia nadine nancy naomi natalia natalie natasha nicole nikki nina noor nora norma octavia
    olga olive olivia pamela patricia patty paula pauline peggy penelope penny petra phyllis
    priscilla priya rachel ramona raquel rebecca regina renata renee rhonda rita roberta
    robin rosa rosalind rose rosemary roxanne ruth sabine sabrina sally salma samantha sandra
    sara sarah sasha selma serena shannon sharon sheila shelley sherry sheryl shirley sigrid
    silvia simone sofia sondra sonia sophia sophie stacey stella stephanie sue susan susanna
    susanne suzanne sylvia tabitha tamara tammy tanya tara tatiana teresa tess theresa tiffany
    tina toni tracy ursula uta valentina valerie vanessa vera veronica vicky victoria viola
    violet virginia vivian wanda wendy whitney wilma winifred xiomara yasmin yolanda yvette
    yvonne zainab zoe
    aisha amara amina ananya anjali aoife asha astrid beatrice bronwyn ciara chioma deepa divya
    elsie enid fatuma freya gillian hanne ingeborg kavita lakshmi lata maeve margit meena meera
    mercy mwende nerida ngozi niamh nkechi oluchi padma pooja radha rani rekha rukmini savitri
    shanti shreya sian siobhan sita solveig sunita sushma trish uma vidya wambui wangari
    wanjiku winnie zanele zawadi
"""

_BOTH_WAYS = words("ariel alexis jan jean lee robin sasha shannon tracy kelly")

FIRST_NAMES = {
    name: gender
    for names, gender in ((_MALE, Gender.MALE), (_FEMALE, Gender.FEMALE))
    for name in names.split()
    if name not in _BOTH_WAYS
}
