// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {ITableQuorumVerifier} from "../../src/interfaces/ITableQuorumVerifier.sol";
import {IBLSSignatureChecker} from "../../src/interfaces/eigenlayer/IBLSSignatureChecker.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {BN254} from "../support/BN254.sol";
import {IKeys, ISetMembers, ISets, IVerifierTables} from "../support/IEigenLayerTable.sol";
import {OperatorTableTest} from "../support/OperatorTableTest.sol";

/// @notice An operator table over EigenLayer's real core, while operators, owner, ejector, AVS and anybody call what they
/// like, in any order and block. The test drives itself: what it does to a table is what its public functions say.
/// @dev A call that EigenLayer or the table refuses is passed over; what an action does is looked at by the invariants. The
/// core takes its time: profile ci runs as much as the default one.
/// forge-config: ci.invariant.runs = 32
/// forge-config: ci.invariant.depth = 64
contract OperatorTableInvariantTest is OperatorTableTest {
    bytes32 private constant DIGEST = keccak256("digest");

    /// @dev The newest table as it was when it was posted: its members, and the keys that they sign with.
    uint32 private newest;
    IOperatorTable.Operator[] private posted;
    uint256[] private secrets;
    IBLSSignatureChecker.G2Point[] private keysInG2;
    uint256 private keysMade;

    function setUp() public override {
        super.setUp();
        vm.prank(OWNER);
        table.setEjector(makeAddr("ejector"));
        note();
        bytes4[13] memory actions = [
            this.register.selector,
            this.deregister.selector,
            this.eject.selector,
            this.evict.selector,
            this.slashAndTell.selector,
            this.changeStake.selector,
            this.changeKey.selector,
            this.changeRules.selector,
            this.sync.selector,
            this.update.selector,
            this.post.selector,
            this.forge.selector,
            this.wait_.selector
        ];
        bytes4[] memory selectors = new bytes4[](actions.length);
        for (uint256 i; i < actions.length; ++i) {
            selectors[i] = actions[i];
        }
        targetSelector(FuzzSelector(address(this), selectors));
        targetContract(address(this));
    }

    // -- Actions --

    /// @dev Whoever does it, and whatever comes of it: if there is a table afterwards, it is noted.
    modifier noted() {
        uint32 before = newest;
        _;
        note();
        if (newest != before) assertEq(newest, block.number, "a table is named by its block");
    }

    function register(uint256 operator) public noted {
        operator = bound(operator, 0, 4);
        attempt(
            operators[operator].account,
            core,
            abi.encodeCall(ISets.registerForOperatorSets, (operators[operator].account, registration(operator, 0)))
        );
    }

    function deregister(uint256 operator, address caller, bool itself) public noted {
        address account = operators[bound(operator, 0, 4)].account;
        ISets.DeregisterParams memory params =
            ISets.DeregisterParams({operator: account, avs: address(this), operatorSetIds: new uint32[](1)});
        attempt(itself ? account : caller, core, abi.encodeCall(ISets.deregisterFromOperatorSets, (params)));
    }

    function eject(uint256 operator, uint256 by, address caller) public noted {
        caller = [OWNER, table.ejector(), caller][bound(by, 0, 2)];
        attempt(
            caller,
            address(table),
            abi.encodeCall(table.eject, (operators[bound(operator, 0, 4)].account, new uint32[](1)))
        );
    }

    function evict(uint256 operator, address caller) public noted {
        attempt(caller, address(table), abi.encodeCall(table.evict, (operators[bound(operator, 0, 4)].account, 0)));
    }

    /// @dev As the service manager does: in one transaction.
    function slashAndTell(uint256 operator, uint256 wad) public noted {
        operator = bound(operator, 0, 4);
        wad = bound(wad, 1, 0.5e18);
        try this.slashNow(operator, wad) {
            address[] memory one = new address[](1);
            one[0] = operators[operator].account;
            table.updateOperators(one);
        } catch {}
    }

    function slashNow(uint256 operator, uint256 wad) external {
        slash(operator, wad);
    }

    function changeStake(uint256 operator, uint256 magnitude) public noted {
        try this.allocateNow(bound(operator, 0, 4), uint64(bound(magnitude, 0, 1e18))) {} catch {}
    }

    function allocateNow(uint256 operator, uint64 magnitude) external {
        allocate(operator, 0, magnitude);
    }

    /// @dev Only who cannot be slashed any more can give its key up.
    function changeKey(uint256 operator) public noted {
        operator = bound(operator, 0, 4);
        address account = operators[operator].account;
        if (!attempt(account, address(keys), abi.encodeCall(IKeys.deregisterKey, (account, set(0))))) return;
        Operator storage o = operators[operator];
        o.secret = 1000 + ++keysMade;
        (o.g1, o.g2) = keyPair(o.secret);
        registerKey(operator);
    }

    function changeRules(uint256 minimum, uint256 multiplier) public noted {
        IOperatorTable.Rules memory r = rules(uint96(bound(minimum, 0, 3 * WEIGHT / 2)));
        r.strategies[0].multiplier = uint96(bound(multiplier, 1, 4e18));
        setRules(0, r);
    }

    function sync(address caller) public noted {
        attempt(caller, address(table), abi.encodeCall(table.sync, ()));
    }

    function update(address caller, uint256 whom) public noted {
        address[] memory accounts = new address[](6);
        for (uint256 i; i < 5; ++i) {
            accounts[i] = whom >> i & 1 == 1 ? operators[i].account : caller;
        }
        accounts[5] = accounts[whom % 5]; // one of them twice
        attempt(caller, address(table), abi.encodeCall(table.updateOperators, (accounts)));
    }

    function post(address caller) public noted {
        attempt(caller, address(table), abi.encodeCall(table.post, ()));
    }

    /// @dev What only EigenLayer may tell the table, and only the table the verifier.
    function forge(address caller, uint256 operator) public noted {
        address account = operators[bound(operator, 0, 4)].account;
        uint32[] memory ids = new uint32[](1);
        if (caller != core) {
            assertFalse(
                attempt(
                    caller,
                    address(table),
                    abi.encodeCall(table.registerOperator, (account, address(this), ids, abi.encode("a:1")))
                )
            );
            assertFalse(
                attempt(caller, address(table), abi.encodeCall(table.deregisterOperator, (account, address(this), ids)))
            );
        }
        IBN254CertificateVerifier.BN254OperatorSetInfo memory info;
        IBN254CertificateVerifier.OperatorSetConfig memory config;
        if (caller != address(table)) {
            assertFalse(
                attempt(
                    caller,
                    address(certificates),
                    abi.encodeCall(certificates.updateOperatorTable, (set(0), uint32(block.number), info, config))
                )
            );
        }
    }

    function wait_(uint256 blocks) public noted {
        move(bound(blocks, 1, 60));
    }

    function attempt(address caller, address callee, bytes memory call) private returns (bool ok) {
        vm.prank(caller);
        (ok,) = callee.call(call);
    }

    /// @dev A new table has the members that there are in this block.
    function note() private {
        uint32 at = table.tableAt(uint32(block.number));
        if (at == newest) return;
        newest = at;
        delete posted;
        delete secrets;
        delete keysInG2;
        IOperatorTable.Operator[] memory list = table.getOperators(0);
        for (uint256 i; i < list.length; ++i) {
            posted.push(list[i]);
            Operator storage o = operators[positionOf(list[i].account)];
            secrets.push(o.secret);
            keysInG2.push(o.g2);
        }
    }

    // -- Invariants --

    /// @dev What the next table will say in sum is what its members come to.
    function invariant_table_TotalsAreTheSumsOverMembers() public view {
        IOperatorTable.Operator[] memory list = table.getOperators(0);
        (uint96 weight, IBN254CertificateVerifier.G1Point memory key) = table.getTotals(0);
        (uint256 weights, IBLSSignatureChecker.G1Point memory sum) = sumOf(list);
        assertEq(weight, weights);
        assertEq(key.X, sum.X);
        assertEq(key.Y, sum.Y);
    }

    /// @dev Members are those of EigenLayer's operator set, each once, with the key that it registered.
    function invariant_table_MembersAreEigenLayers() public view {
        IOperatorTable.Operator[] memory list = table.getOperators(0);
        assertEq(ISetMembers(core).getMemberCount(set(0)), list.length);
        for (uint256 i; i < list.length; ++i) {
            assertTrue(ISetMembers(core).isMemberOfOperatorSet(list[i].account, set(0)));
            assertTrue(table.isMember(0, list[i].account));
            (IBN254CertificateVerifier.G1Point memory key,) = keys.getBN254Key(set(0), list[i].account);
            assertEq(list[i].key.X, key.X);
            for (uint256 j; j < i; ++j) {
                assertNotEq(list[i].account, list[j].account);
            }
        }
    }

    /// @dev EigenLayer's verifier has no newer table, and in the newest the members that there were when it was posted.
    function invariant_table_PostedIsWhatTheMembersWere() public view {
        assertEq(IVerifierTables(address(certificates)).latestReferenceTimestamp(set(0)), newest);
        assertEq(table.tableAt(uint32(block.number)), newest);
        IBN254CertificateVerifier.BN254OperatorSetInfo memory info = certificates.getOperatorSetInfo(set(0), newest);
        (uint256 weight, IBLSSignatureChecker.G1Point memory sum) = sumOf(posted);
        assertEq(info.numOperators, posted.length);
        assertEq(info.totalWeights[0], weight);
        assertEq(info.aggregatePubkey.X, sum.X);
        assertEq(info.aggregatePubkey.Y, sum.Y);
        assertEq(info.operatorInfoTreeRoot, rootOf(posted));
    }

    /// @dev Whom EigenLayer has in the set and the newest table have the same members, unless {post} would say so.
    function invariant_table_MembersAreNeverBehind() public view {
        if (table.isDue() || newest == block.number) return;
        IOperatorTable.Operator[] memory list = table.getOperators(0);
        assertEq(list.length, posted.length);
        for (uint256 i; i < list.length; ++i) {
            assertEq(list[i].account, posted[i].account);
            assertEq(list[i].key.X, posted[i].key.X);
        }
    }

    /// @dev A certificate that all members of the newest table sign verifies, with all its weight.
    function invariant_table_ACertificateOfAllVerifies() public view {
        ITableQuorumVerifier.QuorumCertificate[] memory parts = new ITableQuorumVerifier.QuorumCertificate[](1);
        IBLSSignatureChecker.G1Point memory hash =
            BN254.hashToG1(certificates.calculateCertificateDigest(newest, DIGEST));
        IBLSSignatureChecker.G1Point memory signature;
        IBLSSignatureChecker.G2Point memory apk;
        for (uint256 i; i < posted.length; ++i) {
            signature = BN254.add(signature, BN254.mul(hash, secrets[i]));
            apk = BN254.add(apk, keysInG2[i]);
        }
        parts[0].signature = IBN254CertificateVerifier.G1Point(signature.X, signature.Y);
        parts[0].apk = IBN254CertificateVerifier.G2Point(apk.X, apk.Y);
        IQuorumVerifier.QuorumStake[] memory stakes = quorumVerifier.verify(DIGEST, newest, abi.encode(parts));
        (uint256 weight,) = sumOf(posted);
        assertEq(stakes[0].total, weight);
        assertEq(stakes[0].signed, weight);
    }

    function sumOf(IOperatorTable.Operator[] memory list)
        private
        view
        returns (uint256 weight, IBLSSignatureChecker.G1Point memory key)
    {
        for (uint256 i; i < list.length; ++i) {
            weight += list[i].weight;
            key = BN254.add(key, IBLSSignatureChecker.G1Point(list[i].key.X, list[i].key.Y));
        }
    }
}
