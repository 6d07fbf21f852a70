// The rules of checklists, for any script: the same as id.canting.supervision.checklist.Checklist, tested against the same cases. An answer is a text.
const VisitRules = (() => {
  const NUMBER = /^-?\d{1,12}(\.\d{1,4})?$/, UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, LONGEST = 2000;
  const text = (said) => said === null || said === undefined ? null : said === true ? 'yes' : said === false ? 'no' : String(said).trim() || null;
  const isShown = (question, answers) => !question.shownWhen || question.shownWhen.values.includes(answers[question.shownWhen.question]);
  const values = (question) => question.kind === 'yes_no' ? ['yes', 'no'] : question.kind === 'rating' ? ['1', '2', '3', '4', '5'] : (question.options || []).map(option => option.value);
  const isSet = (bound) => bound !== null && bound !== undefined;
  const takes = (question, answer) => {
    switch (question.kind) {
      case 'number': return NUMBER.test(answer) && (!isSet(question.least) || Number(answer) >= Number(question.least)) && (!isSet(question.most) || Number(answer) <= Number(question.most));
      case 'text': return [...answer].length <= LONGEST;
      case 'photo': return UUID.test(answer);
      default: return values(question).includes(answer);
    }
  };
  const rule = (question) => question.kind === 'number' ? isSet(question.least) && isSet(question.most) ? 'answer.range' : isSet(question.least) ? 'answer.least' : 'answer.number'
    : question.kind === 'text' ? 'answer.too-long' : 'answer.form';
  // What was said, as it is kept: answers to questions that are not shown are let go. wrong: [{question, rule}]
  const read = (questions, said) => {
    const answers = {}, wrong = [];
    for (const question of questions) {
      const answer = text(said[question.code]);
      if (answer !== null && isShown(question, answers)) {
        if (takes(question, answer)) answers[question.code] = answer; else wrong.push({ question: question.code, rule: rule(question) });
      }
    }
    return { answers, wrong };
  };
  // Codes of the questions that a submitted visit still has to answer.
  const missing = (questions, answers) => questions.filter(question => question.required && isShown(question, answers) && !(question.code in answers)).map(question => question.code);
  return { text, isShown, values, read, missing };
})();
