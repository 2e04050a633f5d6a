import { gateway } from '../../shelftalk';

const handle = (request: Request) => gateway().fetch(request);

export { handle as GET, handle as HEAD, handle as OPTIONS, handle as POST };
