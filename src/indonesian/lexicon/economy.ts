export const economy = ``;
