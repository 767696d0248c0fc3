/** Other and older spellings, misspellings in wide use, and loans that came twice, each with the form that the family goes by. */
export const spellings = `hembus=embus perancis=prancis`;
