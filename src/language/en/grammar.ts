// English: numbers and dates in words, what opens a clause, and the words that tell the language from its neighbours.
import type { Grammar } from "../lists.ts";

export const grammar: Grammar = {
  counted: "two three four five six seven eight nine ten eleven twelve",
  months: "January February March April May June July August September October November December",
  weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  thousands: ",",
  and: "and",
  subordinators: "that because since if unless whether who which",
  telling: `we decided other others their been candidate selected hope you me not any anything what how where why which who if when have has and of from to with after thank thanks application applications position role
    us also been is are was were will would can must get got do does hello hi dear kind regards further unfortunately candidates applicant applicants no an the this these
    we your wish luck only more much she their my without now answer requires experience positions offer possible chosen knowledge none than by as that
    work job comes earn health children family sick take party time questions start sent wrote told said met had could should move forward on in it did native where were born kids married sick pregnant`,
};
